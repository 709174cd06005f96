"""Proposes to move, within each job, the line first that serves the posting most. A move states nothing."""

from job_applications.contracts.language_model import (
    ProposedChange,
    ResumeDocument,
    ResumeLine,
    TailorResumeReply,
    TailorResumeTask,
    WorkItem1,
)

from .requirements import requirements_of
from .words import words_of


def tailor(task: TailorResumeTask) -> TailorResumeReply:
    jobs = jobs_of(task.resume)
    resume_words = {word for _, line in lines_of(jobs) for word in words_of(line.text)}
    requirements = requirements_of(task.job, resume_words)
    wanted = {keyword for requirement in requirements for keyword in requirement.keywords}
    changes: list[ProposedChange] = []
    for job in jobs:
        lines = job.highlights or []
        best = max(lines, key=lambda line: len(words_of(line.text) & wanted), default=None)
        if best is None or best == lines[0] or best.id in task.protected or not words_of(best.text) & wanted:
            continue
        served = [one.id for one in requirements if words_of(best.text) & set(one.keywords)]
        changes.append(
            ProposedChange(
                op="move",
                target=best.id,
                text=None,
                position=0,
                evidence=[best.id],
                requirements=served[:20],
                reason="It shows most of what the posting asks for.",
            )
        )
    return TailorResumeReply(requirements=requirements, changes=changes)


def jobs_of(resume: ResumeDocument) -> list[WorkItem1]:
    return resume.work


def lines_of(jobs: list[WorkItem1]) -> list[tuple[WorkItem1, ResumeLine]]:
    """Every line of every job, with its job."""
    return [(job, line) for job in jobs for line in job.highlights or []]
