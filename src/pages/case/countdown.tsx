import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { secondsUntil } from '../../ui/time';

/** Not read out: the live region has said that we wait. */
export function Countdown({ until }: { until: string }) {
  const seconds = useSignal(secondsUntil(until, Date.now()));

  useEffect(() => {
    const count = () => {
      seconds.value = secondsUntil(until, Date.now());
    };
    count();
    const timer = setInterval(count, 1000);
    return () => clearInterval(timer);
  }, [until, seconds]);

  return (
    <span aria-live="off">
      {seconds.value > 0 ? `Trying again in ${seconds.value} s.` : 'Trying again now.'}
    </span>
  );
}
