from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.review_status import ReviewStatus, check_review_status

if TYPE_CHECKING:
    from ..models.review_changes_item import ReviewChangesItem
    from ..models.review_conflicts_item import ReviewConflictsItem
    from ..models.review_cover_letter import ReviewCoverLetter
    from ..models.review_decisions_item import ReviewDecisionsItem
    from ..models.review_draft import ReviewDraft
    from ..models.review_letter import ReviewLetter
    from ..models.review_match import ReviewMatch
    from ..models.review_posting import ReviewPosting
    from ..models.review_unprintable_item import ReviewUnprintableItem
    from ..models.review_usage import ReviewUsage
    from ..models.review_warnings_item import ReviewWarningsItem


T = TypeVar("T", bound="Review")


@_attrs_define
class Review:
    """
    Attributes:
        status (ReviewStatus):
        round_ (int):
        draft (ReviewDraft):
        changes (list[ReviewChangesItem]):
        cover_letter (ReviewCoverLetter):
        match (ReviewMatch):
        conflicts (list[ReviewConflictsItem]): Where your newer version of the resume (theirs) and what you decided here
            (yours) differ; null means removed. Settle each before you approve.
        warnings (list[ReviewWarningsItem]): What of the resume may have been read wrong, or was placed nowhere: see the
            version’s `reading`, and correct it there.
        unprintable (list[ReviewUnprintableItem]): Where PDFs are asked for: words with characters that they cannot
            show, by where they stand (a node id, a field such as `basics.name`, a paragraph of the letter). Write them
            otherwise before you approve, or start an application for DOCX alone.
        posting (ReviewPosting):
        resume (Any): The tailored resume as it would be exported now.
        letter (ReviewLetter): The letter as it would be exported now: without what is blocked.
        usage (ReviewUsage):
        decisions (list[ReviewDecisionsItem]): What was decided about this round’s draft. `outcome` is null until it is
            settled; `lost` where a later cancellation overtook it.
        notes (list[str]):
    """

    status: ReviewStatus
    round_: int
    draft: ReviewDraft
    changes: list[ReviewChangesItem]
    cover_letter: ReviewCoverLetter
    match: ReviewMatch
    conflicts: list[ReviewConflictsItem]
    warnings: list[ReviewWarningsItem]
    unprintable: list[ReviewUnprintableItem]
    posting: ReviewPosting
    resume: Any
    letter: ReviewLetter
    usage: ReviewUsage
    decisions: list[ReviewDecisionsItem]
    notes: list[str]

    def to_dict(self) -> dict[str, Any]:
        status: str = self.status

        round_ = self.round_

        draft = self.draft.to_dict()

        changes = []
        for changes_item_data in self.changes:
            changes_item = changes_item_data.to_dict()
            changes.append(changes_item)

        cover_letter = self.cover_letter.to_dict()

        match = self.match.to_dict()

        conflicts = []
        for conflicts_item_data in self.conflicts:
            conflicts_item = conflicts_item_data.to_dict()
            conflicts.append(conflicts_item)

        warnings = []
        for warnings_item_data in self.warnings:
            warnings_item = warnings_item_data.to_dict()
            warnings.append(warnings_item)

        unprintable = []
        for unprintable_item_data in self.unprintable:
            unprintable_item = unprintable_item_data.to_dict()
            unprintable.append(unprintable_item)

        posting = self.posting.to_dict()

        resume = self.resume

        letter = self.letter.to_dict()

        usage = self.usage.to_dict()

        decisions = []
        for decisions_item_data in self.decisions:
            decisions_item = decisions_item_data.to_dict()
            decisions.append(decisions_item)

        notes = self.notes

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "status": status,
                "round": round_,
                "draft": draft,
                "changes": changes,
                "coverLetter": cover_letter,
                "match": match,
                "conflicts": conflicts,
                "warnings": warnings,
                "unprintable": unprintable,
                "posting": posting,
                "resume": resume,
                "letter": letter,
                "usage": usage,
                "decisions": decisions,
                "notes": notes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.review_changes_item import ReviewChangesItem
        from ..models.review_conflicts_item import ReviewConflictsItem
        from ..models.review_cover_letter import ReviewCoverLetter
        from ..models.review_decisions_item import ReviewDecisionsItem
        from ..models.review_draft import ReviewDraft
        from ..models.review_letter import ReviewLetter
        from ..models.review_match import ReviewMatch
        from ..models.review_posting import ReviewPosting
        from ..models.review_unprintable_item import ReviewUnprintableItem
        from ..models.review_usage import ReviewUsage
        from ..models.review_warnings_item import ReviewWarningsItem

        d = dict(src_dict)
        status = check_review_status(d.pop("status"))

        round_ = d.pop("round")

        draft = ReviewDraft.from_dict(d.pop("draft"))

        changes = []
        _changes = d.pop("changes")
        for changes_item_data in _changes:
            changes_item = ReviewChangesItem.from_dict(changes_item_data)

            changes.append(changes_item)

        cover_letter = ReviewCoverLetter.from_dict(d.pop("coverLetter"))

        match = ReviewMatch.from_dict(d.pop("match"))

        conflicts = []
        _conflicts = d.pop("conflicts")
        for conflicts_item_data in _conflicts:
            conflicts_item = ReviewConflictsItem.from_dict(conflicts_item_data)

            conflicts.append(conflicts_item)

        warnings = []
        _warnings = d.pop("warnings")
        for warnings_item_data in _warnings:
            warnings_item = ReviewWarningsItem.from_dict(warnings_item_data)

            warnings.append(warnings_item)

        unprintable = []
        _unprintable = d.pop("unprintable")
        for unprintable_item_data in _unprintable:
            unprintable_item = ReviewUnprintableItem.from_dict(unprintable_item_data)

            unprintable.append(unprintable_item)

        posting = ReviewPosting.from_dict(d.pop("posting"))

        resume = d.pop("resume")

        letter = ReviewLetter.from_dict(d.pop("letter"))

        usage = ReviewUsage.from_dict(d.pop("usage"))

        decisions = []
        _decisions = d.pop("decisions")
        for decisions_item_data in _decisions:
            decisions_item = ReviewDecisionsItem.from_dict(decisions_item_data)

            decisions.append(decisions_item)

        notes = cast(list[str], d.pop("notes"))

        review = cls(
            status=status,
            round_=round_,
            draft=draft,
            changes=changes,
            cover_letter=cover_letter,
            match=match,
            conflicts=conflicts,
            warnings=warnings,
            unprintable=unprintable,
            posting=posting,
            resume=resume,
            letter=letter,
            usage=usage,
            decisions=decisions,
            notes=notes,
        )

        return review
