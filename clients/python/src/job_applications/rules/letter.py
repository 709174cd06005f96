"""Writes a letter of the person's own lines, each named with the employer where it was done."""

from job_applications.contracts.language_model import ProposedParagraph, WriteCoverLetterReply, WriteCoverLetterTask

from .tailor import jobs_of, lines_of
from .words import words_of

MOST_LINES = 3


def write_letter(task: WriteCoverLetterTask) -> WriteCoverLetterReply:
    title = task.job.title or "position you advertise"
    at = f" at {task.job.company}" if task.job.company else ""
    paragraphs = [ProposedParagraph(text=f"I am applying for the {title}{at}.", evidence=[])]
    wanted = {word for requirement in task.requirements for word in words_of(requirement.text)}
    lines = lines_of(jobs_of(task.resume))
    best = sorted(lines, key=lambda one: len(words_of(one[1].text) & wanted), reverse=True)[:MOST_LINES]
    for job, line in best:
        where = f"{job.name}: " if job.name else ""
        paragraphs.append(ProposedParagraph(text=f"{where}{line.text}", evidence=[job.id, line.id]))
    return WriteCoverLetterReply(paragraphs=paragraphs)
