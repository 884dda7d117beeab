export { type InquireOptions, inquire } from './inquire.js';
export {
  type Inquiry,
  QUESTION_KINDS,
  type Question,
  type QuestionKind,
  type Sample,
  type Unsettled,
} from './model.js';
