export { appointOfficer, dismissOfficer } from './appointments/appoint.ts';
export { type Appointment, AppointmentState } from './appointments/appointment.ts';
export { approveAppointment } from './appointments/approve.ts';
export { appointmentDeadline } from './appointments/deadlines.ts';
export { listAppointments, type WaitingAppointment } from './appointments/list.ts';
export { appointReviewer, dismissReviewer, settleReviewer } from './appointments/reviewer.ts';
export { handleContactRequest, linkContactRequest } from './contactRequests/change.ts';
export { clearContactRequestsOf } from './contactRequests/clear.ts';
export { contactRequestDeadline } from './contactRequests/deadlines.ts';
export { ContactRequestDocument } from './contactRequests/document.ts';
export { requestContact } from './contactRequests/make.ts';
export { namesInContactRequests, ownContactRequests } from './contactRequests/own.ts';
export { type ListedContactRequest, listContactRequests, readContactRequest } from './contactRequests/read.ts';
export {
  type ContactRequest,
  ContactRequestState,
  Content as ContactContent,
  type Handling,
  Identification,
} from './contactRequests/request.ts';
export { type Switchboard, switchboardOf } from './contactRequests/switchboard.ts';
export { dialled, isExtensionOf } from './contactRequests/telephone.ts';
export { calledBy, usableCall } from './contactRequests/usable.ts';
export { countPerson, permitDisclosures } from './disclosures/day.ts';
export {
  DisclosedField,
  DisclosureContent,
  DisclosureDocument,
  disclose,
  tellOfDisclosure,
} from './disclosures/disclose.ts';
export { codeOnCall, emailOnCall } from './disclosures/letIn.ts';
export { officerMails } from './mails.ts';
export { addProtected, askToLiftOnCall, liftAsSecond, markOnCall } from './protect.ts';
export { officerReseals } from './reseal.ts';
export { makeLogReviews } from './reviews/make.ts';
export { overdueReviews } from './reviews/overdue.ts';
export { LogReviewState } from './reviews/review.ts';
export {
  type LogReview,
  listLogReviews,
  logReviewDeadline,
  readLogReview,
  signLogReview,
  unsignedReviewsOf,
} from './reviews/sign.ts';
export { recordCall } from './tasks/call.ts';
export { clearTasksOf } from './tasks/clear.ts';
export { namesInTasks } from './tasks/concerned.ts';
export { telephoneTaskDeadline } from './tasks/deadline.ts';
export { judgeText } from './tasks/judge.ts';
export { CallOutcome, listTasks, readTask, type ShownTask } from './tasks/read.ts';
export type { Keepers } from './tasks/withheld.ts';
