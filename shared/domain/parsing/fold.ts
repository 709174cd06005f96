export { fold, foldWords } from '../text/fold.ts'
