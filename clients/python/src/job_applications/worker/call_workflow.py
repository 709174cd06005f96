"""The workflow of a call. It has one step, so that any worker may go on with what another one began."""

from datetime import timedelta

from temporalio import workflow
from temporalio.common import RetryPolicy

with workflow.unsafe.imports_passed_through():
    from job_applications.contracts.language_model import AnswerInput, CallResult, LanguageModelCallInput

# Attempts without a limit but the call's own time. It is tried again where a worker died: a failure says itself that it is
# not to be.
RETRY = RetryPolicy(initial_interval=timedelta(milliseconds=500), backoff_coefficient=2, maximum_interval=timedelta(seconds=10))


@workflow.defn(name="languageModelCall")
class LanguageModelCall:
    """Has one request answered."""

    @workflow.run
    async def run(self, call: LanguageModelCallInput) -> CallResult:
        settings = call.settings
        result: CallResult = await workflow.execute_activity(
            "answerLanguageModelCall",
            AnswerInput(call_id=call.call_id),
            result_type=CallResult,
            schedule_to_close_timeout=timedelta(milliseconds=settings.timeout_ms),
            heartbeat_timeout=timedelta(milliseconds=settings.heartbeat_timeout_ms),
            retry_policy=RETRY,
        )
        return result
