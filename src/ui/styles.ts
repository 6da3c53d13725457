/** The look of every page, in the order of the cascade. */
import 'virtual:fluent-tokens.css';
import './base.css';
import './controls.css';
import './icons.css';
