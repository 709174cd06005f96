"""Reads a plain English resume: name, address, what stands under three headings. What it cannot place it leaves out."""

import re

from job_applications.contracts.language_model import Basics, ParseResumeReply, Skill, WorkItem

HEADINGS = {
    "experience": "work",
    "work experience": "work",
    "employment": "work",
    "skills": "skills",
    "education": "other",
    "projects": "other",
    "languages": "other",
    "certificates": "other",
    "summary": "other",
}
BULLET = re.compile(r"^[-*•–]\s+")
EMAIL = re.compile(r"[^\s@,;|]+@[^\s@,;|]+\.[^\s@,;|]+")
# 03/2020 - present, 2018 – 2020
DATES = re.compile(r"(?:(\d\d)/)?(\d{4})\s*[-–—]\s*(?:(?:(\d\d)/)?(\d{4})|present|now|today)", re.IGNORECASE)


def parse_resume(text: str) -> ParseResumeReply:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    email = EMAIL.search(text)
    work: list[WorkItem] = []
    skills: list[Skill] = []
    section = "head"
    for line in lines[1:]:
        heading = HEADINGS.get(line.rstrip(":").lower())
        if heading:
            section = heading
        elif section == "work":
            _place_in_work(work, line)
        elif section == "skills":
            skills.append(_skill_of(line))
    return ParseResumeReply(
        basics=Basics(name=lines[0] if lines else None, email=email.group() if email else None),
        work=work,
        skills=skills,
    )


def _place_in_work(work: list[WorkItem], line: str) -> None:
    """A line with dates begins a job, one with a bullet belongs to the last."""
    dates = DATES.search(line)
    if BULLET.match(line):
        if work:
            work[-1].highlights = [*(work[-1].highlights or []), BULLET.sub("", line)]
    elif dates:
        start_month, start_year, end_month, end_year = dates.groups()
        title, _, employer = DATES.sub("", line).strip(" ,|()").partition(",")
        work.append(
            WorkItem(
                position=title.strip() or None,
                name=employer.strip() or None,
                start_date=_date(start_year, start_month),
                end_date=_date(end_year, end_month),
            )
        )


def _date(year: str | None, month: str | None) -> str | None:
    return f"{year}-{month}" if year and month else year


def _skill_of(line: str) -> Skill:
    name, colon, listed = BULLET.sub("", line).partition(":")
    keywords = [part.strip() for part in (listed if colon else name).split(",") if part.strip()]
    return Skill(name=name.strip() if colon else "Skills", keywords=keywords)
