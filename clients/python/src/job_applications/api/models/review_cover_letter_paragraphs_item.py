from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.review_cover_letter_paragraphs_item_status import (
    ReviewCoverLetterParagraphsItemStatus,
    check_review_cover_letter_paragraphs_item_status,
)

if TYPE_CHECKING:
    from ..models.review_cover_letter_paragraphs_item_findings_item import ReviewCoverLetterParagraphsItemFindingsItem


T = TypeVar("T", bound="ReviewCoverLetterParagraphsItem")


@_attrs_define
class ReviewCoverLetterParagraphsItem:
    """
    Attributes:
        id (str):
        text (str):
        evidence (list[str]):
        status (ReviewCoverLetterParagraphsItemStatus):
        findings (list[ReviewCoverLetterParagraphsItemFindingsItem]):
    """

    id: str
    text: str
    evidence: list[str]
    status: ReviewCoverLetterParagraphsItemStatus
    findings: list[ReviewCoverLetterParagraphsItemFindingsItem]

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        text = self.text

        evidence = self.evidence

        status: str = self.status

        findings = []
        for findings_item_data in self.findings:
            findings_item = findings_item_data.to_dict()
            findings.append(findings_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "text": text,
                "evidence": evidence,
                "status": status,
                "findings": findings,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.review_cover_letter_paragraphs_item_findings_item import (
            ReviewCoverLetterParagraphsItemFindingsItem,
        )

        d = dict(src_dict)
        id = d.pop("id")

        text = d.pop("text")

        evidence = cast(list[str], d.pop("evidence"))

        status = check_review_cover_letter_paragraphs_item_status(d.pop("status"))

        findings = []
        _findings = d.pop("findings")
        for findings_item_data in _findings:
            findings_item = ReviewCoverLetterParagraphsItemFindingsItem.from_dict(findings_item_data)

            findings.append(findings_item)

        review_cover_letter_paragraphs_item = cls(
            id=id,
            text=text,
            evidence=evidence,
            status=status,
            findings=findings,
        )

        return review_cover_letter_paragraphs_item
