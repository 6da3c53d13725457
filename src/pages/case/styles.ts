/** The look of the pages that show a case, in the order of the cascade. */
import '../../ui/styles';
import '../review/review.css';
import '../review/findings.css';
import './case.css';
