"""Models for tests: one that never answers, and one that invents something in every reply."""

import asyncio
import json

from job_applications.contracts.language_model import ModelReply
from job_applications.rules import RulesModel
from job_applications.worker import Request

INVENTED_CHANGE = "Led a team of 250 engineers at Globex and doubled its revenue to $90 million."
INVENTED_SENTENCE = "I hold a doctorate from Stanford University and led 250 engineers at Globex."


class HeldModel:
    """Says that it was asked, and is at it until it is killed."""

    async def answer(self, request: Request) -> ModelReply:
        print(f"asked for {request.task}", flush=True)
        await asyncio.Event().wait()
        raise AssertionError("nobody sets it")


class InventingModel:
    """Answers as the rules do, with one more change and one more paragraph that no resume says."""

    async def answer(self, request: Request) -> ModelReply:
        said = json.loads((await RulesModel().answer(request)).content)
        if request.task == "tailor_resume":
            line = request.input.resume.work[0].highlights or []
            said["changes"].append(
                {
                    "op": "rewrite",
                    "target": line[-1].id,
                    "text": INVENTED_CHANGE,
                    "position": None,
                    "evidence": [line[-1].id],
                    "requirements": [],
                    "reason": "It sounds better.",
                }
            )
        if request.task == "write_cover_letter":
            said["paragraphs"].append({"text": INVENTED_SENTENCE, "evidence": []})
        return ModelReply(content=json.dumps(said), model="inventing-python", prompt_tokens=10, completion_tokens=5)
