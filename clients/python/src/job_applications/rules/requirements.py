"""What a posting asks for: its list items."""

from job_applications.contracts.language_model import Job, Requirement

from .words import words_of

BULLETS = ("-", "*", "•", "–")
NICE = ("nice to have", "a plus", "preferred", "bonus", "ideally")
MOST = 40


def requirements_of(job: Job, resume_words: set[str]) -> list[Requirement]:
    """Those that are known, or the posting's list items; keywords are the words of an item that the resume has too."""
    if job.requirements:
        return job.requirements
    found: list[Requirement] = []
    is_nice = False
    for line in (line.strip() for line in job.text.splitlines()):
        if not line:
            continue
        says_nice = any(word in line.lower() for word in NICE)
        if not line.startswith(BULLETS):
            is_nice = says_nice
            continue
        text = line.lstrip("".join(BULLETS)).strip()
        if not text or len(found) == MOST:
            continue
        found.append(
            Requirement(
                id=f"r{len(found) + 1}",
                text=text[:1000],
                kind="nice" if is_nice or says_nice else "must",
                keywords=sorted(words_of(text) & resume_words)[:20],
            )
        )
    return found
