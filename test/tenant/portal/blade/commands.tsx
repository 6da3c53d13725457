import { CommandBar, type IColumn, type ICommandBarItemProps } from '@fluentui/react';

interface Props {
  columns: IColumn[];
  hidden: string[];
  onToggleColumn(key: string): void;
  onRefresh(): void;
}

export function Commands({ columns, hidden, onToggleColumn, onRefresh }: Props) {
  const items: ICommandBarItemProps[] = [
    { key: 'download', text: 'Download', iconProps: { iconName: 'Download' } },
    { key: 'export', text: 'Export Data Settings', iconProps: { iconName: 'Settings' } },
    { key: 'troubleshoot', text: 'Troubleshoot', iconProps: { iconName: 'Troubleshoot' } },
    { key: 'refresh', text: 'Refresh', iconProps: { iconName: 'Refresh' }, onClick: onRefresh },
    {
      key: 'columns',
      text: 'Columns',
      iconProps: { iconName: 'Columns' },
      subMenuProps: {
        items: columns.map(column => ({
          key: column.key,
          text: column.name,
          canCheck: true,
          isChecked: !hidden.includes(column.key),
          onClick: event => {
            // The menu stays open for the next column.
            event?.preventDefault();
            onToggleColumn(column.key);
          },
        })),
      },
    },
    { key: 'feedback', text: 'Got feedback?', iconProps: { iconName: 'Feedback' } },
  ];
  return <CommandBar className="commands" items={items} />;
}
