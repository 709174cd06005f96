from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.application_with_details_attention_type_0_reading_coverage import (
        ApplicationWithDetailsAttentionType0ReadingCoverage,
    )
    from ..models.application_with_details_attention_type_0_reading_doubts_item import (
        ApplicationWithDetailsAttentionType0ReadingDoubtsItem,
    )
    from ..models.application_with_details_attention_type_0_reading_in_doubt_item import (
        ApplicationWithDetailsAttentionType0ReadingInDoubtItem,
    )
    from ..models.application_with_details_attention_type_0_reading_unplaced_item import (
        ApplicationWithDetailsAttentionType0ReadingUnplacedItem,
    )


T = TypeVar("T", bound="ApplicationWithDetailsAttentionType0Reading")


@_attrs_define
class ApplicationWithDetailsAttentionType0Reading:
    """For `reading_in_doubt`: what to look at, and to correct or accept.

    Attributes:
        version_id (None | UUID): The version that it was read as.
        in_doubt (list[ApplicationWithDetailsAttentionType0ReadingInDoubtItem]): Why no application builds on it before
            you have corrected it, or accepted the doubts (or the coverage) of these ids.
        doubts (list[ApplicationWithDetailsAttentionType0ReadingDoubtsItem]): What may have been read wrong. What is
            right as it is can be accepted.
        unplaced (list[ApplicationWithDetailsAttentionType0ReadingUnplacedItem]): What stands in the source and in no
            field of the document.
        coverage (ApplicationWithDetailsAttentionType0ReadingCoverage): How many of the words of the source stand in the
            document.
    """

    version_id: UUID | None
    in_doubt: list[ApplicationWithDetailsAttentionType0ReadingInDoubtItem]
    doubts: list[ApplicationWithDetailsAttentionType0ReadingDoubtsItem]
    unplaced: list[ApplicationWithDetailsAttentionType0ReadingUnplacedItem]
    coverage: ApplicationWithDetailsAttentionType0ReadingCoverage

    def to_dict(self) -> dict[str, Any]:
        version_id: str | None
        if isinstance(self.version_id, UUID):
            version_id = str(self.version_id)
        else:
            version_id = self.version_id

        in_doubt = []
        for in_doubt_item_data in self.in_doubt:
            in_doubt_item = in_doubt_item_data.to_dict()
            in_doubt.append(in_doubt_item)

        doubts = []
        for doubts_item_data in self.doubts:
            doubts_item = doubts_item_data.to_dict()
            doubts.append(doubts_item)

        unplaced = []
        for unplaced_item_data in self.unplaced:
            unplaced_item = unplaced_item_data.to_dict()
            unplaced.append(unplaced_item)

        coverage = self.coverage.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "versionId": version_id,
                "inDoubt": in_doubt,
                "doubts": doubts,
                "unplaced": unplaced,
                "coverage": coverage,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.application_with_details_attention_type_0_reading_coverage import (
            ApplicationWithDetailsAttentionType0ReadingCoverage,
        )
        from ..models.application_with_details_attention_type_0_reading_doubts_item import (
            ApplicationWithDetailsAttentionType0ReadingDoubtsItem,
        )
        from ..models.application_with_details_attention_type_0_reading_in_doubt_item import (
            ApplicationWithDetailsAttentionType0ReadingInDoubtItem,
        )
        from ..models.application_with_details_attention_type_0_reading_unplaced_item import (
            ApplicationWithDetailsAttentionType0ReadingUnplacedItem,
        )

        d = dict(src_dict)

        def _parse_version_id(data: object) -> UUID | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                version_id_type_0 = UUID(data)

                return version_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        version_id = _parse_version_id(d.pop("versionId"))

        in_doubt = []
        _in_doubt = d.pop("inDoubt")
        for in_doubt_item_data in _in_doubt:
            in_doubt_item = ApplicationWithDetailsAttentionType0ReadingInDoubtItem.from_dict(in_doubt_item_data)

            in_doubt.append(in_doubt_item)

        doubts = []
        _doubts = d.pop("doubts")
        for doubts_item_data in _doubts:
            doubts_item = ApplicationWithDetailsAttentionType0ReadingDoubtsItem.from_dict(doubts_item_data)

            doubts.append(doubts_item)

        unplaced = []
        _unplaced = d.pop("unplaced")
        for unplaced_item_data in _unplaced:
            unplaced_item = ApplicationWithDetailsAttentionType0ReadingUnplacedItem.from_dict(unplaced_item_data)

            unplaced.append(unplaced_item)

        coverage = ApplicationWithDetailsAttentionType0ReadingCoverage.from_dict(d.pop("coverage"))

        application_with_details_attention_type_0_reading = cls(
            version_id=version_id,
            in_doubt=in_doubt,
            doubts=doubts,
            unplaced=unplaced,
            coverage=coverage,
        )

        return application_with_details_attention_type_0_reading
