from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.review_changes_item_op import ReviewChangesItemOp, check_review_changes_item_op
from ..models.review_changes_item_status import ReviewChangesItemStatus, check_review_changes_item_status

if TYPE_CHECKING:
    from ..models.review_changes_item_findings_item import ReviewChangesItemFindingsItem


T = TypeVar("T", bound="ReviewChangesItem")


@_attrs_define
class ReviewChangesItem:
    """
    Attributes:
        id (UUID):
        op (ReviewChangesItemOp):
        target (str):
        before (None | str):
        after (None | str):
        position (int | None):
        evidence (list[str]):
        requirements (list[str]):
        reason (str):
        status (ReviewChangesItemStatus):
        findings (list[ReviewChangesItemFindingsItem]): Why a proposal is blocked. On your own words they are advice and
            block nothing.
    """

    id: UUID
    op: ReviewChangesItemOp
    target: str
    before: str | None
    after: str | None
    position: int | None
    evidence: list[str]
    requirements: list[str]
    reason: str
    status: ReviewChangesItemStatus
    findings: list[ReviewChangesItemFindingsItem]

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        op: str = self.op

        target = self.target

        before: str | None
        before = self.before

        after: str | None
        after = self.after

        position: int | None
        position = self.position

        evidence = self.evidence

        requirements = self.requirements

        reason = self.reason

        status: str = self.status

        findings = []
        for findings_item_data in self.findings:
            findings_item = findings_item_data.to_dict()
            findings.append(findings_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "op": op,
                "target": target,
                "before": before,
                "after": after,
                "position": position,
                "evidence": evidence,
                "requirements": requirements,
                "reason": reason,
                "status": status,
                "findings": findings,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.review_changes_item_findings_item import ReviewChangesItemFindingsItem

        d = dict(src_dict)
        id = UUID(d.pop("id"))

        op = check_review_changes_item_op(d.pop("op"))

        target = d.pop("target")

        def _parse_before(data: object) -> str | None:
            if data is None:
                return data
            return cast(None | str, data)

        before = _parse_before(d.pop("before"))

        def _parse_after(data: object) -> str | None:
            if data is None:
                return data
            return cast(None | str, data)

        after = _parse_after(d.pop("after"))

        def _parse_position(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        position = _parse_position(d.pop("position"))

        evidence = cast(list[str], d.pop("evidence"))

        requirements = cast(list[str], d.pop("requirements"))

        reason = d.pop("reason")

        status = check_review_changes_item_status(d.pop("status"))

        findings = []
        _findings = d.pop("findings")
        for findings_item_data in _findings:
            findings_item = ReviewChangesItemFindingsItem.from_dict(findings_item_data)

            findings.append(findings_item)

        review_changes_item = cls(
            id=id,
            op=op,
            target=target,
            before=before,
            after=after,
            position=position,
            evidence=evidence,
            requirements=requirements,
            reason=reason,
            status=status,
            findings=findings,
        )

        return review_changes_item
