import { Html } from './html';

/** A card in the middle of a quiet page, as people know it from signing in. */
export const style = new Html(`
body { margin: 0; min-height: 100vh; display: grid; place-content: center; justify-items: center; gap: 24px;
  background: linear-gradient(160deg, #eef3f9, #dfe9f2 60%, #e9e4f0); color: #1b1b1b; font: 15px/1.4 'Segoe UI', system-ui, sans-serif; }
main { box-sizing: border-box; width: min(440px, 92vw); padding: 44px; background: #fff; box-shadow: 0 2px 6px #0003; }
.brand { margin: 0 0 16px; color: #0f6cbd; font-weight: 600; }
h1 { margin: 0 0 16px; font-size: 24px; font-weight: 600; }
h2 { margin: 20px 0 8px; font-size: 13px; font-weight: 600; }
form { display: grid; gap: 6px; }
label { font-size: 13px; }
input { padding: 6px 0; border: 0; border-bottom: 1px solid #605e5c; font: inherit; }
input:focus { outline: 0; border-bottom: 2px solid #0067b8; padding-bottom: 5px; }
button { padding: 6px 20px; border: 1px solid #8a8886; background: #fff; font: inherit; cursor: pointer; }
button:focus-visible { outline: 2px solid #0067b8; outline-offset: 2px; }
.primary { border-color: #0067b8; background: #0067b8; color: #fff; }
.actions { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: 8px; margin: 16px 0 0; }
.tile, .app { display: grid; justify-items: start; text-align: left; }
.app span { color: #9d5d00; font-size: 13px; }
#error { margin: 0; color: #b10e1c; overflow-wrap: anywhere; }
.users { margin-top: 24px; border-top: 1px solid #e1dfdd; font-size: 13px; }
dl { margin: 0; } dd { margin: 0 0 6px; color: #605e5c; }
footer { color: #605e5c; font-size: 12px; }
`);
