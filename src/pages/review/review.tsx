import type { Ref } from 'preact';
import type { CaseState } from '../../messages';
import { CopyButton } from '../../ui/copy-button';
import { Disclosure } from '../../ui/disclosure';
import { Icon } from '../../ui/icon';
import { formatTime } from '../../ui/time';
import { Alike, type AlikeEntry } from './alike';
import { AlsoNoticed } from './also';
import { AskedAndBrought } from './asked-and-brought';
import { Assessment } from './assessment';
import { Banner } from './banner';
import { Circumstances } from './circumstances';
import { Confidence } from './confidence';
import { EvidenceList } from './evidence';
import { Identifiers } from './identifiers';
import { bannerTone, lookOf, VERDICT_WORDS, whoActs } from './outcome';
import { Policies } from './policies';
import { RawEvent } from './raw-event';
import { Steps } from './steps';
import { ticketText } from './ticket';
import { WholeSignIn } from './whole-sign-in';

interface Props {
  state: Extract<CaseState, { phase: 'diagnosed' }>;
  portal: string;
  /** A page has room to show the evidence at once, the panel has not. */
  roomy: boolean;
  headingRef: Ref<HTMLHeadingElement>;
  /** Another event of the same sign-in was chosen. */
  onAsk: (requestId: string) => void;
  alike: readonly AlikeEntry[];
  onAlike: (alike: AlikeEntry) => void;
}

export function Review({ state, portal, roomy, headingRef, onAsk, alike, onAlike }: Props) {
  const { diagnosis, event, source, fetchedAt, chain } = state;
  const { evidence } = diagnosis;
  return (
    <article class="review">
      <ReviewBanner diagnosis={diagnosis} portal={portal} headingRef={headingRef} />
      <div class="review-columns">
        <div class="review-main">
          <Assessment diagnosis={diagnosis} />
          <WholeSignIn chain={chain} requestId={diagnosis.event.requestId} onAsk={onAsk} />
          <Steps steps={diagnosis.steps} ticket={diagnosis.ticket} portal={portal} />
          <AskedAndBrought diagnosis={diagnosis} />
          <Policies policies={diagnosis.policies} />
        </div>
        <div class="review-side">
          <Identifiers event={diagnosis.event} />
          <Circumstances circumstances={diagnosis.circumstances} />
          <AlsoNoticed also={diagnosis.also} />
          <Confidence diagnosis={diagnosis} />
          <Alike alike={alike} onShow={onAlike} />
        </div>
      </div>
      <footer class="review-foot">
        {evidence.length > 0 && (
          <Disclosure open={roomy} summary={`Evidence (${evidence.length})`}>
            {() => <EvidenceList evidence={evidence} />}
          </Disclosure>
        )}
        <RawEvent event={event} />
        <p class="quiet small">
          From {source}, read {formatTime(fetchedAt).local}
        </p>
      </footer>
    </article>
  );
}

type BannerProps = Pick<Props, 'portal' | 'headingRef'> & Pick<Props['state'], 'diagnosis'>;

function ReviewBanner({ diagnosis, portal, headingRef }: BannerProps) {
  const { word, icon, tone } = lookOf(diagnosis.outcome);
  const { user, userPrincipalName, app, time } = diagnosis.event;
  return (
    <Banner
      tone={bannerTone(diagnosis)}
      wordTone={tone}
      icon={icon}
      word={word}
      aside={VERDICT_WORDS[diagnosis.verdict]}
      headingRef={headingRef}
      headline={diagnosis.headline}
    >
      <p class="dotted">
        {[user || userPrincipalName, app].filter(Boolean).map(text => (
          <bdi key={text}>{text}</bdi>
        ))}
        {time !== '' && <span>{formatTime(time).local}</span>}
      </p>
      <p class="who">
        <Icon name="person" />
        {whoActs(diagnosis)}
      </p>
      <CopyButton text={() => ticketText(diagnosis, portal)} label="Copy for a ticket" labelled />
    </Banner>
  );
}
