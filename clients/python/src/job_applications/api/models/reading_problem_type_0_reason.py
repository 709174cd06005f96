from typing import Literal

ReadingProblemType0Reason = Literal[
    "budget_exhausted",
    "draft_changed",
    "export_incomplete",
    "internal",
    "model_declined",
    "model_key_refused",
    "model_not_found",
    "model_quota_exhausted",
    "model_refused_request",
    "model_reply_unusable",
    "model_unavailable",
    "model_worker_missing",
    "reading_cancelled",
    "reading_in_doubt",
    "resume_unreadable",
    "step_kept_failing",
    "step_timed_out",
    "text_not_printable",
]

READING_PROBLEM_TYPE_0_REASON_VALUES: set[ReadingProblemType0Reason] = {
    "budget_exhausted",
    "draft_changed",
    "export_incomplete",
    "internal",
    "model_declined",
    "model_key_refused",
    "model_not_found",
    "model_quota_exhausted",
    "model_refused_request",
    "model_reply_unusable",
    "model_unavailable",
    "model_worker_missing",
    "reading_cancelled",
    "reading_in_doubt",
    "resume_unreadable",
    "step_kept_failing",
    "step_timed_out",
    "text_not_printable",
}


def check_reading_problem_type_0_reason(value: str) -> ReadingProblemType0Reason:
    if value in READING_PROBLEM_TYPE_0_REASON_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {READING_PROBLEM_TYPE_0_REASON_VALUES!r}")
