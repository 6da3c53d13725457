import { mergeStyleSets, TextField } from '@fluentui/react';
import type { Switches } from '../common/switches';
import type { Property } from './properties';

/** Three ways portal views are known to tie a value to its label; a reader has to cope with each. */
export function PropertyList({ properties, form }: { properties: Property[]; form: Switches['pane'] }) {
  const Item = { essentials: EssentialsItem, aria: AriaItem, input: InputItem }[form];
  return (
    <div className="properties">
      {properties.map(([label, value]) => (
        <Item key={label} label={label} value={value} />
      ))}
    </div>
  );
}

interface ItemProps {
  label: string;
  value: string;
}

// merge-styles gives each name a number at run time: `essentialsLabel-128`.
const essentials = mergeStyleSets({
  essentialsItem: { display: 'flex', padding: '6px 0' },
  essentialsLabel: { width: 210, flexShrink: 0, paddingRight: 12 },
  essentialsValue: { minWidth: 0, overflowWrap: 'anywhere' },
});

function EssentialsItem({ label, value }: ItemProps) {
  return (
    <div className={essentials.essentialsItem}>
      <div className={essentials.essentialsLabel}>{label}</div>
      <div className={essentials.essentialsValue}>
        {value}
        {value && isCopyable(label) && <CopyGlyph />}
      </div>
    </div>
  );
}

function AriaItem({ label, value }: ItemProps) {
  const id = `PropertyField${label.replaceAll(' ', '')}-label`;
  return (
    <div className={essentials.essentialsItem}>
      <span id={id} className="property-label">
        {label}
      </span>
      <span aria-labelledby={id} className="property-value">
        {value}
      </span>
      {value && isCopyable(label) && <CopyGlyph />}
    </div>
  );
}

function InputItem({ label, value }: ItemProps) {
  return <TextField label={label} ariaLabel={label} value={value} readOnly borderless />;
}

/** A character of the portal's icon font: a private-use code point that lands in the value's text. */
const CopyGlyph = () => <i className="copy-glyph">{'\uE8C8'}</i>;

const isCopyable = (label: string) => label.endsWith(' ID');
