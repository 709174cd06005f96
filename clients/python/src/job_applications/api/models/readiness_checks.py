from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.readiness_checks_database import ReadinessChecksDatabase, check_readiness_checks_database
from ..models.readiness_checks_files import ReadinessChecksFiles, check_readiness_checks_files
from ..models.readiness_checks_model import ReadinessChecksModel, check_readiness_checks_model
from ..models.readiness_checks_temporal import ReadinessChecksTemporal, check_readiness_checks_temporal
from ..models.readiness_checks_worker import ReadinessChecksWorker, check_readiness_checks_worker

T = TypeVar("T", bound="ReadinessChecks")


@_attrs_define
class ReadinessChecks:
    """
    Attributes:
        database (ReadinessChecksDatabase):
        temporal (ReadinessChecksTemporal):
        worker (ReadinessChecksWorker):
        model (ReadinessChecksModel):
        files (ReadinessChecksFiles):
    """

    database: ReadinessChecksDatabase
    temporal: ReadinessChecksTemporal
    worker: ReadinessChecksWorker
    model: ReadinessChecksModel
    files: ReadinessChecksFiles

    def to_dict(self) -> dict[str, Any]:
        database: str = self.database

        temporal: str = self.temporal

        worker: str = self.worker

        model: str = self.model

        files: str = self.files

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "database": database,
                "temporal": temporal,
                "worker": worker,
                "model": model,
                "files": files,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        database = check_readiness_checks_database(d.pop("database"))

        temporal = check_readiness_checks_temporal(d.pop("temporal"))

        worker = check_readiness_checks_worker(d.pop("worker"))

        model = check_readiness_checks_model(d.pop("model"))

        files = check_readiness_checks_files(d.pop("files"))

        readiness_checks = cls(
            database=database,
            temporal=temporal,
            worker=worker,
            model=model,
            files=files,
        )

        return readiness_checks
