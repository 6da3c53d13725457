export const ProgressDots = () => (
  <div className="fxs-progress-dots" role="progressbar" aria-label="Loading">
    <span />
    <span />
    <span />
  </div>
);
