"""Contains all the data models used in inputs/outputs"""

from .application import Application
from .application_attention_type_0 import ApplicationAttentionType0
from .application_options import ApplicationOptions
from .application_options_design import ApplicationOptionsDesign
from .application_options_exports_item import ApplicationOptionsExportsItem
from .application_options_page_size import ApplicationOptionsPageSize
from .application_stage import ApplicationStage
from .application_status import ApplicationStatus
from .application_with_details import ApplicationWithDetails
from .application_with_details_attention_type_0 import ApplicationWithDetailsAttentionType0
from .application_with_details_attention_type_0_reading import ApplicationWithDetailsAttentionType0Reading
from .application_with_details_attention_type_0_reading_coverage import (
    ApplicationWithDetailsAttentionType0ReadingCoverage,
)
from .application_with_details_attention_type_0_reading_doubts_item import (
    ApplicationWithDetailsAttentionType0ReadingDoubtsItem,
)
from .application_with_details_attention_type_0_reading_doubts_item_code import (
    ApplicationWithDetailsAttentionType0ReadingDoubtsItemCode,
)
from .application_with_details_attention_type_0_reading_doubts_item_spans_item import (
    ApplicationWithDetailsAttentionType0ReadingDoubtsItemSpansItem,
)
from .application_with_details_attention_type_0_reading_in_doubt_item import (
    ApplicationWithDetailsAttentionType0ReadingInDoubtItem,
)
from .application_with_details_attention_type_0_reading_in_doubt_item_code import (
    ApplicationWithDetailsAttentionType0ReadingInDoubtItemCode,
)
from .application_with_details_attention_type_0_reading_unplaced_item import (
    ApplicationWithDetailsAttentionType0ReadingUnplacedItem,
)
from .application_with_details_options import ApplicationWithDetailsOptions
from .application_with_details_options_design import ApplicationWithDetailsOptionsDesign
from .application_with_details_options_exports_item import ApplicationWithDetailsOptionsExportsItem
from .application_with_details_options_page_size import ApplicationWithDetailsOptionsPageSize
from .application_with_details_stage import ApplicationWithDetailsStage
from .application_with_details_status import ApplicationWithDetailsStatus
from .approve_application_body import ApproveApplicationBody
from .attachment import Attachment
from .audit_entry import AuditEntry
from .audit_entry_actor_type import AuditEntryActorType
from .audit_entry_entity_type import AuditEntryEntityType
from .cancel_application_body import CancelApplicationBody
from .change_password_body import ChangePasswordBody
from .change_password_response_200 import ChangePasswordResponse200
from .correct_resume_version_body import CorrectResumeVersionBody
from .correct_resume_version_body_edits_item_type_0 import CorrectResumeVersionBodyEditsItemType0
from .correct_resume_version_body_edits_item_type_1 import CorrectResumeVersionBodyEditsItemType1
from .correct_resume_version_body_edits_item_type_1_from import CorrectResumeVersionBodyEditsItemType1From
from .correct_resume_version_body_edits_item_type_1_to_type_0 import CorrectResumeVersionBodyEditsItemType1ToType0
from .correct_resume_version_body_edits_item_type_1_to_type_1 import CorrectResumeVersionBodyEditsItemType1ToType1
from .correct_resume_version_body_edits_item_type_1_to_type_1_list import (
    CorrectResumeVersionBodyEditsItemType1ToType1List,
)
from .correct_resume_version_body_edits_item_type_1_to_type_2 import CorrectResumeVersionBodyEditsItemType1ToType2
from .correct_resume_version_body_edits_item_type_1_to_type_2_section import (
    CorrectResumeVersionBodyEditsItemType1ToType2Section,
)
from .correct_resume_version_body_edits_item_type_2 import CorrectResumeVersionBodyEditsItemType2
from .correct_resume_version_body_edits_item_type_2_to_type_0 import CorrectResumeVersionBodyEditsItemType2ToType0
from .correct_resume_version_body_edits_item_type_2_to_type_1 import CorrectResumeVersionBodyEditsItemType2ToType1
from .correct_resume_version_body_edits_item_type_2_to_type_1_list import (
    CorrectResumeVersionBodyEditsItemType2ToType1List,
)
from .correct_resume_version_body_edits_item_type_2_to_type_2 import CorrectResumeVersionBodyEditsItemType2ToType2
from .correct_resume_version_body_edits_item_type_2_to_type_2_section import (
    CorrectResumeVersionBodyEditsItemType2ToType2Section,
)
from .correct_resume_version_body_edits_item_type_2_to_type_3 import CorrectResumeVersionBodyEditsItemType2ToType3
from .correct_resume_version_body_edits_item_type_2_to_type_3_section import (
    CorrectResumeVersionBodyEditsItemType2ToType3Section,
)
from .correct_resume_version_body_edits_item_type_3 import CorrectResumeVersionBodyEditsItemType3
from .correct_resume_version_body_edits_item_type_4 import CorrectResumeVersionBodyEditsItemType4
from .correct_resume_version_body_edits_item_type_5 import CorrectResumeVersionBodyEditsItemType5
from .correct_resume_version_body_leave_out_item import CorrectResumeVersionBodyLeaveOutItem
from .create_application_body import CreateApplicationBody
from .create_application_body_options import CreateApplicationBodyOptions
from .create_application_body_options_design import CreateApplicationBodyOptionsDesign
from .create_application_body_options_exports_item import CreateApplicationBodyOptionsExportsItem
from .create_application_body_options_page_size import CreateApplicationBodyOptionsPageSize
from .create_attachment_body_type_0 import CreateAttachmentBodyType0
from .create_attachment_body_type_1 import CreateAttachmentBodyType1
from .create_export_body_type_0 import CreateExportBodyType0
from .create_export_body_type_0_design import CreateExportBodyType0Design
from .create_export_body_type_0_doc_type import CreateExportBodyType0DocType
from .create_export_body_type_0_format import CreateExportBodyType0Format
from .create_export_body_type_0_page_size import CreateExportBodyType0PageSize
from .create_export_body_type_1 import CreateExportBodyType1
from .create_export_body_type_1_doc_type import CreateExportBodyType1DocType
from .create_resume_files_body import CreateResumeFilesBody
from .create_resume_json_body_type_0 import CreateResumeJsonBodyType0
from .create_resume_json_body_type_0_document_type_0 import CreateResumeJsonBodyType0DocumentType0
from .create_resume_json_body_type_0_document_type_1 import CreateResumeJsonBodyType0DocumentType1
from .create_resume_json_body_type_0_document_type_2 import CreateResumeJsonBodyType0DocumentType2
from .create_resume_json_body_type_0_document_type_3 import CreateResumeJsonBodyType0DocumentType3
from .create_resume_json_body_type_0_document_type_4 import CreateResumeJsonBodyType0DocumentType4
from .create_resume_json_body_type_0_document_type_5 import CreateResumeJsonBodyType0DocumentType5
from .create_resume_json_body_type_0_document_type_6 import CreateResumeJsonBodyType0DocumentType6
from .create_resume_json_body_type_0_document_type_7 import CreateResumeJsonBodyType0DocumentType7
from .create_resume_json_body_type_0_document_type_8 import CreateResumeJsonBodyType0DocumentType8
from .create_resume_json_body_type_0_document_type_9 import CreateResumeJsonBodyType0DocumentType9
from .create_resume_json_body_type_0_document_type_10 import CreateResumeJsonBodyType0DocumentType10
from .create_resume_json_body_type_0_document_type_11 import CreateResumeJsonBodyType0DocumentType11
from .create_resume_json_body_type_1 import CreateResumeJsonBodyType1
from .create_resume_version_files_body import CreateResumeVersionFilesBody
from .create_resume_version_json_body_type_0 import CreateResumeVersionJsonBodyType0
from .create_resume_version_json_body_type_0_document_type_0 import CreateResumeVersionJsonBodyType0DocumentType0
from .create_resume_version_json_body_type_0_document_type_1 import CreateResumeVersionJsonBodyType0DocumentType1
from .create_resume_version_json_body_type_0_document_type_2 import CreateResumeVersionJsonBodyType0DocumentType2
from .create_resume_version_json_body_type_0_document_type_3 import CreateResumeVersionJsonBodyType0DocumentType3
from .create_resume_version_json_body_type_0_document_type_4 import CreateResumeVersionJsonBodyType0DocumentType4
from .create_resume_version_json_body_type_0_document_type_5 import CreateResumeVersionJsonBodyType0DocumentType5
from .create_resume_version_json_body_type_0_document_type_6 import CreateResumeVersionJsonBodyType0DocumentType6
from .create_resume_version_json_body_type_0_document_type_7 import CreateResumeVersionJsonBodyType0DocumentType7
from .create_resume_version_json_body_type_0_document_type_8 import CreateResumeVersionJsonBodyType0DocumentType8
from .create_resume_version_json_body_type_0_document_type_9 import CreateResumeVersionJsonBodyType0DocumentType9
from .create_resume_version_json_body_type_0_document_type_10 import CreateResumeVersionJsonBodyType0DocumentType10
from .create_resume_version_json_body_type_0_document_type_11 import CreateResumeVersionJsonBodyType0DocumentType11
from .create_resume_version_json_body_type_1 import CreateResumeVersionJsonBodyType1
from .create_template_body import CreateTemplateBody
from .create_template_body_doc_type import CreateTemplateBodyDocType
from .create_webhook_body import CreateWebhookBody
from .create_webhook_body_event_types_item import CreateWebhookBodyEventTypesItem
from .dashboard import Dashboard
from .dashboard_by_stage import DashboardByStage
from .dashboard_by_status import DashboardByStatus
from .dashboard_waiting_item import DashboardWaitingItem
from .dashboard_waiting_item_status import DashboardWaitingItemStatus
from .delete_user_body import DeleteUserBody
from .edit_review_body import EditReviewBody
from .edit_review_body_conflicts_item import EditReviewBodyConflictsItem
from .edit_review_body_conflicts_item_choose import EditReviewBodyConflictsItemChoose
from .edit_review_body_cover_letter import EditReviewBodyCoverLetter
from .edit_review_body_cover_letter_paragraphs_item import EditReviewBodyCoverLetterParagraphsItem
from .edit_review_body_decisions_item import EditReviewBodyDecisionsItem
from .edit_review_body_decisions_item_decision import EditReviewBodyDecisionsItemDecision
from .event import Event
from .event_payload import EventPayload
from .event_type import EventType
from .export import Export
from .export_design_type_0 import ExportDesignType0
from .export_doc_type import ExportDocType
from .export_format import ExportFormat
from .export_page_size_type_0 import ExportPageSizeType0
from .get_health_response_200 import GetHealthResponse200
from .get_resume_version_format import GetResumeVersionFormat
from .history import History
from .history_steps_item import HistoryStepsItem
from .history_steps_item_kind import HistoryStepsItemKind
from .history_steps_item_status import HistoryStepsItemStatus
from .job import Job
from .list_applications_response_200 import ListApplicationsResponse200
from .list_applications_stage import ListApplicationsStage
from .list_applications_status import ListApplicationsStatus
from .list_audit_response_200 import ListAuditResponse200
from .list_events_response_200 import ListEventsResponse200
from .list_exports_response_200 import ListExportsResponse200
from .list_jobs_response_200 import ListJobsResponse200
from .list_resume_versions_response_200 import ListResumeVersionsResponse200
from .list_resumes_response_200 import ListResumesResponse200
from .list_templates_response_200 import ListTemplatesResponse200
from .list_users_response_200 import ListUsersResponse200
from .list_webhooks_response_200 import ListWebhooksResponse200
from .login_body import LoginBody
from .logout_body import LogoutBody
from .new_webhook import NewWebhook
from .new_webhook_disabled_reason_type_0 import NewWebhookDisabledReasonType0
from .new_webhook_event_types_item import NewWebhookEventTypesItem
from .preview_template_body_type_0 import PreviewTemplateBodyType0
from .preview_template_body_type_1 import PreviewTemplateBodyType1
from .problem import Problem
from .problem_errors_item import ProblemErrorsItem
from .profile import Profile
from .profile_contact import ProfileContact
from .profile_links_item import ProfileLinksItem
from .profile_location import ProfileLocation
from .profile_preferences import ProfilePreferences
from .put_profile_body import PutProfileBody
from .put_profile_body_contact import PutProfileBodyContact
from .put_profile_body_links_item import PutProfileBodyLinksItem
from .put_profile_body_location import PutProfileBodyLocation
from .put_profile_body_preferences import PutProfileBodyPreferences
from .readiness import Readiness
from .readiness_checks import ReadinessChecks
from .readiness_checks_database import ReadinessChecksDatabase
from .readiness_checks_files import ReadinessChecksFiles
from .readiness_checks_model import ReadinessChecksModel
from .readiness_checks_temporal import ReadinessChecksTemporal
from .readiness_checks_worker import ReadinessChecksWorker
from .readiness_status import ReadinessStatus
from .reading import Reading
from .reading_conflicts_item import ReadingConflictsItem
from .reading_coverage import ReadingCoverage
from .reading_doubts_item import ReadingDoubtsItem
from .reading_doubts_item_code import ReadingDoubtsItemCode
from .reading_doubts_item_spans_item import ReadingDoubtsItemSpansItem
from .reading_furniture_item import ReadingFurnitureItem
from .reading_furniture_item_kind import ReadingFurnitureItemKind
from .reading_in_doubt_item import ReadingInDoubtItem
from .reading_in_doubt_item_code import ReadingInDoubtItemCode
from .reading_left_out_item import ReadingLeftOutItem
from .reading_map_item import ReadingMapItem
from .reading_map_item_spans_item import ReadingMapItemSpansItem
from .reading_problem_type_0 import ReadingProblemType0
from .reading_problem_type_0_reason import ReadingProblemType0Reason
from .reading_status import ReadingStatus
from .reading_unplaced_item import ReadingUnplacedItem
from .refresh_session_body import RefreshSessionBody
from .register_user_body import RegisterUserBody
from .reject_application_body import RejectApplicationBody
from .request_changes_body import RequestChangesBody
from .resume import Resume
from .resume_document import ResumeDocument
from .resume_document_awards_item import ResumeDocumentAwardsItem
from .resume_document_basics import ResumeDocumentBasics
from .resume_document_basics_location import ResumeDocumentBasicsLocation
from .resume_document_basics_profiles_item import ResumeDocumentBasicsProfilesItem
from .resume_document_certificates_item import ResumeDocumentCertificatesItem
from .resume_document_education_item import ResumeDocumentEducationItem
from .resume_document_interests_item import ResumeDocumentInterestsItem
from .resume_document_languages_item import ResumeDocumentLanguagesItem
from .resume_document_projects_item import ResumeDocumentProjectsItem
from .resume_document_publications_item import ResumeDocumentPublicationsItem
from .resume_document_references_item import ResumeDocumentReferencesItem
from .resume_document_section_titles import ResumeDocumentSectionTitles
from .resume_document_skills_item import ResumeDocumentSkillsItem
from .resume_document_volunteer_item import ResumeDocumentVolunteerItem
from .resume_document_work_item import ResumeDocumentWorkItem
from .resume_format_type import ResumeFormatType
from .resume_line import ResumeLine
from .resume_source import ResumeSource
from .resume_source_lines_item import ResumeSourceLinesItem
from .resume_version import ResumeVersion
from .resume_version_content import ResumeVersionContent
from .resume_version_content_document_type_0_type_1 import ResumeVersionContentDocumentType0Type1
from .resume_version_content_document_type_0_type_1_awards_item import ResumeVersionContentDocumentType0Type1AwardsItem
from .resume_version_content_document_type_0_type_1_basics import ResumeVersionContentDocumentType0Type1Basics
from .resume_version_content_document_type_0_type_1_basics_location import (
    ResumeVersionContentDocumentType0Type1BasicsLocation,
)
from .resume_version_content_document_type_0_type_1_basics_profiles_item import (
    ResumeVersionContentDocumentType0Type1BasicsProfilesItem,
)
from .resume_version_content_document_type_0_type_1_certificates_item import (
    ResumeVersionContentDocumentType0Type1CertificatesItem,
)
from .resume_version_content_document_type_0_type_1_education_item import (
    ResumeVersionContentDocumentType0Type1EducationItem,
)
from .resume_version_content_document_type_0_type_1_interests_item import (
    ResumeVersionContentDocumentType0Type1InterestsItem,
)
from .resume_version_content_document_type_0_type_1_languages_item import (
    ResumeVersionContentDocumentType0Type1LanguagesItem,
)
from .resume_version_content_document_type_0_type_1_meta import ResumeVersionContentDocumentType0Type1Meta
from .resume_version_content_document_type_0_type_1_projects_item import (
    ResumeVersionContentDocumentType0Type1ProjectsItem,
)
from .resume_version_content_document_type_0_type_1_publications_item import (
    ResumeVersionContentDocumentType0Type1PublicationsItem,
)
from .resume_version_content_document_type_0_type_1_references_item import (
    ResumeVersionContentDocumentType0Type1ReferencesItem,
)
from .resume_version_content_document_type_0_type_1_skills_item import ResumeVersionContentDocumentType0Type1SkillsItem
from .resume_version_content_document_type_0_type_1_volunteer_item import (
    ResumeVersionContentDocumentType0Type1VolunteerItem,
)
from .resume_version_content_document_type_0_type_1_work_item import ResumeVersionContentDocumentType0Type1WorkItem
from .resume_version_content_source_type import ResumeVersionContentSourceType
from .resume_version_source_type import ResumeVersionSourceType
from .retry_application_body import RetryApplicationBody
from .review import Review
from .review_changes_item import ReviewChangesItem
from .review_changes_item_findings_item import ReviewChangesItemFindingsItem
from .review_changes_item_findings_item_code import ReviewChangesItemFindingsItemCode
from .review_changes_item_op import ReviewChangesItemOp
from .review_changes_item_status import ReviewChangesItemStatus
from .review_conflicts_item import ReviewConflictsItem
from .review_cover_letter import ReviewCoverLetter
from .review_cover_letter_paragraphs_item import ReviewCoverLetterParagraphsItem
from .review_cover_letter_paragraphs_item_findings_item import ReviewCoverLetterParagraphsItemFindingsItem
from .review_cover_letter_paragraphs_item_findings_item_code import ReviewCoverLetterParagraphsItemFindingsItemCode
from .review_cover_letter_paragraphs_item_status import ReviewCoverLetterParagraphsItemStatus
from .review_decisions_item import ReviewDecisionsItem
from .review_decisions_item_kind import ReviewDecisionsItemKind
from .review_decisions_item_outcome_type_0 import ReviewDecisionsItemOutcomeType0
from .review_decisions_item_source import ReviewDecisionsItemSource
from .review_draft import ReviewDraft
from .review_letter import ReviewLetter
from .review_match import ReviewMatch
from .review_match_requirements_item import ReviewMatchRequirementsItem
from .review_match_requirements_item_kind import ReviewMatchRequirementsItemKind
from .review_match_requirements_item_status import ReviewMatchRequirementsItemStatus
from .review_posting import ReviewPosting
from .review_status import ReviewStatus
from .review_unprintable_item import ReviewUnprintableItem
from .review_usage import ReviewUsage
from .review_warnings_item import ReviewWarningsItem
from .review_warnings_item_code import ReviewWarningsItemCode
from .sent_event import SentEvent
from .sent_event_event import SentEventEvent
from .session import Session
from .set_user_disabled_body import SetUserDisabledBody
from .template import Template
from .template_doc_type import TemplateDocType
from .update_application_body import UpdateApplicationBody
from .update_application_body_stage import UpdateApplicationBodyStage
from .update_user_body import UpdateUserBody
from .usage import Usage
from .user import User
from .user_role import UserRole
from .webhook import Webhook
from .webhook_disabled_reason_type_0 import WebhookDisabledReasonType0
from .webhook_event_types_item import WebhookEventTypesItem

__all__ = (
    "Application",
    "ApplicationAttentionType0",
    "ApplicationOptions",
    "ApplicationOptionsDesign",
    "ApplicationOptionsExportsItem",
    "ApplicationOptionsPageSize",
    "ApplicationStage",
    "ApplicationStatus",
    "ApplicationWithDetails",
    "ApplicationWithDetailsAttentionType0",
    "ApplicationWithDetailsAttentionType0Reading",
    "ApplicationWithDetailsAttentionType0ReadingCoverage",
    "ApplicationWithDetailsAttentionType0ReadingDoubtsItem",
    "ApplicationWithDetailsAttentionType0ReadingDoubtsItemCode",
    "ApplicationWithDetailsAttentionType0ReadingDoubtsItemSpansItem",
    "ApplicationWithDetailsAttentionType0ReadingInDoubtItem",
    "ApplicationWithDetailsAttentionType0ReadingInDoubtItemCode",
    "ApplicationWithDetailsAttentionType0ReadingUnplacedItem",
    "ApplicationWithDetailsOptions",
    "ApplicationWithDetailsOptionsDesign",
    "ApplicationWithDetailsOptionsExportsItem",
    "ApplicationWithDetailsOptionsPageSize",
    "ApplicationWithDetailsStage",
    "ApplicationWithDetailsStatus",
    "ApproveApplicationBody",
    "Attachment",
    "AuditEntry",
    "AuditEntryActorType",
    "AuditEntryEntityType",
    "CancelApplicationBody",
    "ChangePasswordBody",
    "ChangePasswordResponse200",
    "CorrectResumeVersionBody",
    "CorrectResumeVersionBodyEditsItemType0",
    "CorrectResumeVersionBodyEditsItemType1",
    "CorrectResumeVersionBodyEditsItemType1From",
    "CorrectResumeVersionBodyEditsItemType1ToType0",
    "CorrectResumeVersionBodyEditsItemType1ToType1",
    "CorrectResumeVersionBodyEditsItemType1ToType1List",
    "CorrectResumeVersionBodyEditsItemType1ToType2",
    "CorrectResumeVersionBodyEditsItemType1ToType2Section",
    "CorrectResumeVersionBodyEditsItemType2",
    "CorrectResumeVersionBodyEditsItemType2ToType0",
    "CorrectResumeVersionBodyEditsItemType2ToType1",
    "CorrectResumeVersionBodyEditsItemType2ToType1List",
    "CorrectResumeVersionBodyEditsItemType2ToType2",
    "CorrectResumeVersionBodyEditsItemType2ToType2Section",
    "CorrectResumeVersionBodyEditsItemType2ToType3",
    "CorrectResumeVersionBodyEditsItemType2ToType3Section",
    "CorrectResumeVersionBodyEditsItemType3",
    "CorrectResumeVersionBodyEditsItemType4",
    "CorrectResumeVersionBodyEditsItemType5",
    "CorrectResumeVersionBodyLeaveOutItem",
    "CreateApplicationBody",
    "CreateApplicationBodyOptions",
    "CreateApplicationBodyOptionsDesign",
    "CreateApplicationBodyOptionsExportsItem",
    "CreateApplicationBodyOptionsPageSize",
    "CreateAttachmentBodyType0",
    "CreateAttachmentBodyType1",
    "CreateExportBodyType0",
    "CreateExportBodyType0Design",
    "CreateExportBodyType0DocType",
    "CreateExportBodyType0Format",
    "CreateExportBodyType0PageSize",
    "CreateExportBodyType1",
    "CreateExportBodyType1DocType",
    "CreateResumeFilesBody",
    "CreateResumeJsonBodyType0",
    "CreateResumeJsonBodyType0DocumentType0",
    "CreateResumeJsonBodyType0DocumentType1",
    "CreateResumeJsonBodyType0DocumentType2",
    "CreateResumeJsonBodyType0DocumentType3",
    "CreateResumeJsonBodyType0DocumentType4",
    "CreateResumeJsonBodyType0DocumentType5",
    "CreateResumeJsonBodyType0DocumentType6",
    "CreateResumeJsonBodyType0DocumentType7",
    "CreateResumeJsonBodyType0DocumentType8",
    "CreateResumeJsonBodyType0DocumentType9",
    "CreateResumeJsonBodyType0DocumentType10",
    "CreateResumeJsonBodyType0DocumentType11",
    "CreateResumeJsonBodyType1",
    "CreateResumeVersionFilesBody",
    "CreateResumeVersionJsonBodyType0",
    "CreateResumeVersionJsonBodyType0DocumentType0",
    "CreateResumeVersionJsonBodyType0DocumentType1",
    "CreateResumeVersionJsonBodyType0DocumentType2",
    "CreateResumeVersionJsonBodyType0DocumentType3",
    "CreateResumeVersionJsonBodyType0DocumentType4",
    "CreateResumeVersionJsonBodyType0DocumentType5",
    "CreateResumeVersionJsonBodyType0DocumentType6",
    "CreateResumeVersionJsonBodyType0DocumentType7",
    "CreateResumeVersionJsonBodyType0DocumentType8",
    "CreateResumeVersionJsonBodyType0DocumentType9",
    "CreateResumeVersionJsonBodyType0DocumentType10",
    "CreateResumeVersionJsonBodyType0DocumentType11",
    "CreateResumeVersionJsonBodyType1",
    "CreateTemplateBody",
    "CreateTemplateBodyDocType",
    "CreateWebhookBody",
    "CreateWebhookBodyEventTypesItem",
    "Dashboard",
    "DashboardByStage",
    "DashboardByStatus",
    "DashboardWaitingItem",
    "DashboardWaitingItemStatus",
    "DeleteUserBody",
    "EditReviewBody",
    "EditReviewBodyConflictsItem",
    "EditReviewBodyConflictsItemChoose",
    "EditReviewBodyCoverLetter",
    "EditReviewBodyCoverLetterParagraphsItem",
    "EditReviewBodyDecisionsItem",
    "EditReviewBodyDecisionsItemDecision",
    "Event",
    "EventPayload",
    "EventType",
    "Export",
    "ExportDesignType0",
    "ExportDocType",
    "ExportFormat",
    "ExportPageSizeType0",
    "GetHealthResponse200",
    "GetResumeVersionFormat",
    "History",
    "HistoryStepsItem",
    "HistoryStepsItemKind",
    "HistoryStepsItemStatus",
    "Job",
    "ListApplicationsResponse200",
    "ListApplicationsStage",
    "ListApplicationsStatus",
    "ListAuditResponse200",
    "ListEventsResponse200",
    "ListExportsResponse200",
    "ListJobsResponse200",
    "ListResumeVersionsResponse200",
    "ListResumesResponse200",
    "ListTemplatesResponse200",
    "ListUsersResponse200",
    "ListWebhooksResponse200",
    "LoginBody",
    "LogoutBody",
    "NewWebhook",
    "NewWebhookDisabledReasonType0",
    "NewWebhookEventTypesItem",
    "PreviewTemplateBodyType0",
    "PreviewTemplateBodyType1",
    "Problem",
    "ProblemErrorsItem",
    "Profile",
    "ProfileContact",
    "ProfileLinksItem",
    "ProfileLocation",
    "ProfilePreferences",
    "PutProfileBody",
    "PutProfileBodyContact",
    "PutProfileBodyLinksItem",
    "PutProfileBodyLocation",
    "PutProfileBodyPreferences",
    "Readiness",
    "ReadinessChecks",
    "ReadinessChecksDatabase",
    "ReadinessChecksFiles",
    "ReadinessChecksModel",
    "ReadinessChecksTemporal",
    "ReadinessChecksWorker",
    "ReadinessStatus",
    "Reading",
    "ReadingConflictsItem",
    "ReadingCoverage",
    "ReadingDoubtsItem",
    "ReadingDoubtsItemCode",
    "ReadingDoubtsItemSpansItem",
    "ReadingFurnitureItem",
    "ReadingFurnitureItemKind",
    "ReadingInDoubtItem",
    "ReadingInDoubtItemCode",
    "ReadingLeftOutItem",
    "ReadingMapItem",
    "ReadingMapItemSpansItem",
    "ReadingProblemType0",
    "ReadingProblemType0Reason",
    "ReadingStatus",
    "ReadingUnplacedItem",
    "RefreshSessionBody",
    "RegisterUserBody",
    "RejectApplicationBody",
    "RequestChangesBody",
    "Resume",
    "ResumeDocument",
    "ResumeDocumentAwardsItem",
    "ResumeDocumentBasics",
    "ResumeDocumentBasicsLocation",
    "ResumeDocumentBasicsProfilesItem",
    "ResumeDocumentCertificatesItem",
    "ResumeDocumentEducationItem",
    "ResumeDocumentInterestsItem",
    "ResumeDocumentLanguagesItem",
    "ResumeDocumentProjectsItem",
    "ResumeDocumentPublicationsItem",
    "ResumeDocumentReferencesItem",
    "ResumeDocumentSectionTitles",
    "ResumeDocumentSkillsItem",
    "ResumeDocumentVolunteerItem",
    "ResumeDocumentWorkItem",
    "ResumeFormatType",
    "ResumeLine",
    "ResumeSource",
    "ResumeSourceLinesItem",
    "ResumeVersion",
    "ResumeVersionContent",
    "ResumeVersionContentDocumentType0Type1",
    "ResumeVersionContentDocumentType0Type1AwardsItem",
    "ResumeVersionContentDocumentType0Type1Basics",
    "ResumeVersionContentDocumentType0Type1BasicsLocation",
    "ResumeVersionContentDocumentType0Type1BasicsProfilesItem",
    "ResumeVersionContentDocumentType0Type1CertificatesItem",
    "ResumeVersionContentDocumentType0Type1EducationItem",
    "ResumeVersionContentDocumentType0Type1InterestsItem",
    "ResumeVersionContentDocumentType0Type1LanguagesItem",
    "ResumeVersionContentDocumentType0Type1Meta",
    "ResumeVersionContentDocumentType0Type1ProjectsItem",
    "ResumeVersionContentDocumentType0Type1PublicationsItem",
    "ResumeVersionContentDocumentType0Type1ReferencesItem",
    "ResumeVersionContentDocumentType0Type1SkillsItem",
    "ResumeVersionContentDocumentType0Type1VolunteerItem",
    "ResumeVersionContentDocumentType0Type1WorkItem",
    "ResumeVersionContentSourceType",
    "ResumeVersionSourceType",
    "RetryApplicationBody",
    "Review",
    "ReviewChangesItem",
    "ReviewChangesItemFindingsItem",
    "ReviewChangesItemFindingsItemCode",
    "ReviewChangesItemOp",
    "ReviewChangesItemStatus",
    "ReviewConflictsItem",
    "ReviewCoverLetter",
    "ReviewCoverLetterParagraphsItem",
    "ReviewCoverLetterParagraphsItemFindingsItem",
    "ReviewCoverLetterParagraphsItemFindingsItemCode",
    "ReviewCoverLetterParagraphsItemStatus",
    "ReviewDecisionsItem",
    "ReviewDecisionsItemKind",
    "ReviewDecisionsItemOutcomeType0",
    "ReviewDecisionsItemSource",
    "ReviewDraft",
    "ReviewLetter",
    "ReviewMatch",
    "ReviewMatchRequirementsItem",
    "ReviewMatchRequirementsItemKind",
    "ReviewMatchRequirementsItemStatus",
    "ReviewPosting",
    "ReviewStatus",
    "ReviewUnprintableItem",
    "ReviewUsage",
    "ReviewWarningsItem",
    "ReviewWarningsItemCode",
    "SentEvent",
    "SentEventEvent",
    "Session",
    "SetUserDisabledBody",
    "Template",
    "TemplateDocType",
    "UpdateApplicationBody",
    "UpdateApplicationBodyStage",
    "UpdateUserBody",
    "Usage",
    "User",
    "UserRole",
    "Webhook",
    "WebhookDisabledReasonType0",
    "WebhookEventTypesItem",
)
