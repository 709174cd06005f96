from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.reading_status import ReadingStatus, check_reading_status

if TYPE_CHECKING:
    from ..models.reading_conflicts_item import ReadingConflictsItem
    from ..models.reading_coverage import ReadingCoverage
    from ..models.reading_doubts_item import ReadingDoubtsItem
    from ..models.reading_furniture_item import ReadingFurnitureItem
    from ..models.reading_in_doubt_item import ReadingInDoubtItem
    from ..models.reading_left_out_item import ReadingLeftOutItem
    from ..models.reading_map_item import ReadingMapItem
    from ..models.reading_problem_type_0 import ReadingProblemType0
    from ..models.reading_unplaced_item import ReadingUnplacedItem


T = TypeVar("T", bound="Reading")


@_attrs_define
class Reading:
    """
    Attributes:
        status (ReadingStatus):
        version_id (None | UUID): The version that it was read as.
        source_version_id (UUID): The version whose lines were read: see its `/source`.
        reader_version (None | str):
        provider (None | str):
        coverage (ReadingCoverage): How many of the words of the source stand in the document.
        map_ (list[ReadingMapItem]): Where each value of the document came from.
        furniture (list[ReadingFurnitureItem]):
        unplaced (list[ReadingUnplacedItem]): What stands in the source and in no field of the document.
        left_out (list[ReadingLeftOutItem]): What you left out on purpose.
        doubts (list[ReadingDoubtsItem]): What may have been read wrong. What is right as it is can be accepted.
        conflicts (list[ReadingConflictsItem]): Where your corrections (yours, which stand) and what was read later
            (theirs) differ.
        in_doubt (list[ReadingInDoubtItem]): Why no application builds on it before you have corrected it, or accepted
            the doubts (or the coverage) of these ids.
        accepted_at (datetime.datetime | None):
        problem (None | ReadingProblemType0):
        created_at (datetime.datetime):
        finished_at (datetime.datetime | None):
    """

    status: ReadingStatus
    version_id: UUID | None
    source_version_id: UUID
    reader_version: str | None
    provider: str | None
    coverage: ReadingCoverage
    map_: list[ReadingMapItem]
    furniture: list[ReadingFurnitureItem]
    unplaced: list[ReadingUnplacedItem]
    left_out: list[ReadingLeftOutItem]
    doubts: list[ReadingDoubtsItem]
    conflicts: list[ReadingConflictsItem]
    in_doubt: list[ReadingInDoubtItem]
    accepted_at: datetime.datetime | None
    problem: ReadingProblemType0 | None
    created_at: datetime.datetime
    finished_at: datetime.datetime | None

    def to_dict(self) -> dict[str, Any]:
        from ..models.reading_problem_type_0 import ReadingProblemType0

        status: str = self.status

        version_id: str | None
        if isinstance(self.version_id, UUID):
            version_id = str(self.version_id)
        else:
            version_id = self.version_id

        source_version_id = str(self.source_version_id)

        reader_version: str | None
        reader_version = self.reader_version

        provider: str | None
        provider = self.provider

        coverage = self.coverage.to_dict()

        map_ = []
        for map_item_data in self.map_:
            map_item = map_item_data.to_dict()
            map_.append(map_item)

        furniture = []
        for furniture_item_data in self.furniture:
            furniture_item = furniture_item_data.to_dict()
            furniture.append(furniture_item)

        unplaced = []
        for unplaced_item_data in self.unplaced:
            unplaced_item = unplaced_item_data.to_dict()
            unplaced.append(unplaced_item)

        left_out = []
        for left_out_item_data in self.left_out:
            left_out_item = left_out_item_data.to_dict()
            left_out.append(left_out_item)

        doubts = []
        for doubts_item_data in self.doubts:
            doubts_item = doubts_item_data.to_dict()
            doubts.append(doubts_item)

        conflicts = []
        for conflicts_item_data in self.conflicts:
            conflicts_item = conflicts_item_data.to_dict()
            conflicts.append(conflicts_item)

        in_doubt = []
        for in_doubt_item_data in self.in_doubt:
            in_doubt_item = in_doubt_item_data.to_dict()
            in_doubt.append(in_doubt_item)

        accepted_at: str | None
        if isinstance(self.accepted_at, datetime.datetime):
            accepted_at = self.accepted_at.isoformat()
        else:
            accepted_at = self.accepted_at

        problem: dict[str, Any] | None
        if isinstance(self.problem, ReadingProblemType0):
            problem = self.problem.to_dict()
        else:
            problem = self.problem

        created_at = self.created_at.isoformat()

        finished_at: str | None
        if isinstance(self.finished_at, datetime.datetime):
            finished_at = self.finished_at.isoformat()
        else:
            finished_at = self.finished_at

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "status": status,
                "versionId": version_id,
                "sourceVersionId": source_version_id,
                "readerVersion": reader_version,
                "provider": provider,
                "coverage": coverage,
                "map": map_,
                "furniture": furniture,
                "unplaced": unplaced,
                "leftOut": left_out,
                "doubts": doubts,
                "conflicts": conflicts,
                "inDoubt": in_doubt,
                "acceptedAt": accepted_at,
                "problem": problem,
                "createdAt": created_at,
                "finishedAt": finished_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.reading_conflicts_item import ReadingConflictsItem
        from ..models.reading_coverage import ReadingCoverage
        from ..models.reading_doubts_item import ReadingDoubtsItem
        from ..models.reading_furniture_item import ReadingFurnitureItem
        from ..models.reading_in_doubt_item import ReadingInDoubtItem
        from ..models.reading_left_out_item import ReadingLeftOutItem
        from ..models.reading_map_item import ReadingMapItem
        from ..models.reading_problem_type_0 import ReadingProblemType0
        from ..models.reading_unplaced_item import ReadingUnplacedItem

        d = dict(src_dict)
        status = check_reading_status(d.pop("status"))

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

        source_version_id = UUID(d.pop("sourceVersionId"))

        def _parse_reader_version(data: object) -> str | None:
            if data is None:
                return data
            return cast(None | str, data)

        reader_version = _parse_reader_version(d.pop("readerVersion"))

        def _parse_provider(data: object) -> str | None:
            if data is None:
                return data
            return cast(None | str, data)

        provider = _parse_provider(d.pop("provider"))

        coverage = ReadingCoverage.from_dict(d.pop("coverage"))

        map_ = []
        _map_ = d.pop("map")
        for map_item_data in _map_:
            map_item = ReadingMapItem.from_dict(map_item_data)

            map_.append(map_item)

        furniture = []
        _furniture = d.pop("furniture")
        for furniture_item_data in _furniture:
            furniture_item = ReadingFurnitureItem.from_dict(furniture_item_data)

            furniture.append(furniture_item)

        unplaced = []
        _unplaced = d.pop("unplaced")
        for unplaced_item_data in _unplaced:
            unplaced_item = ReadingUnplacedItem.from_dict(unplaced_item_data)

            unplaced.append(unplaced_item)

        left_out = []
        _left_out = d.pop("leftOut")
        for left_out_item_data in _left_out:
            left_out_item = ReadingLeftOutItem.from_dict(left_out_item_data)

            left_out.append(left_out_item)

        doubts = []
        _doubts = d.pop("doubts")
        for doubts_item_data in _doubts:
            doubts_item = ReadingDoubtsItem.from_dict(doubts_item_data)

            doubts.append(doubts_item)

        conflicts = []
        _conflicts = d.pop("conflicts")
        for conflicts_item_data in _conflicts:
            conflicts_item = ReadingConflictsItem.from_dict(conflicts_item_data)

            conflicts.append(conflicts_item)

        in_doubt = []
        _in_doubt = d.pop("inDoubt")
        for in_doubt_item_data in _in_doubt:
            in_doubt_item = ReadingInDoubtItem.from_dict(in_doubt_item_data)

            in_doubt.append(in_doubt_item)

        def _parse_accepted_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                accepted_at_type_0 = datetime.datetime.fromisoformat(data)

                return accepted_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        accepted_at = _parse_accepted_at(d.pop("acceptedAt"))

        def _parse_problem(data: object) -> ReadingProblemType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                problem_type_0 = ReadingProblemType0.from_dict(data)

                return problem_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ReadingProblemType0, data)

        problem = _parse_problem(d.pop("problem"))

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        def _parse_finished_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                finished_at_type_0 = datetime.datetime.fromisoformat(data)

                return finished_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        finished_at = _parse_finished_at(d.pop("finishedAt"))

        reading = cls(
            status=status,
            version_id=version_id,
            source_version_id=source_version_id,
            reader_version=reader_version,
            provider=provider,
            coverage=coverage,
            map_=map_,
            furniture=furniture,
            unplaced=unplaced,
            left_out=left_out,
            doubts=doubts,
            conflicts=conflicts,
            in_doubt=in_doubt,
            accepted_at=accepted_at,
            problem=problem,
            created_at=created_at,
            finished_at=finished_at,
        )

        return reading
