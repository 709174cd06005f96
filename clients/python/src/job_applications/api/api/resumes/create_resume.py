from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_resume_files_body import CreateResumeFilesBody
from ...models.create_resume_json_body_type_0 import CreateResumeJsonBodyType0
from ...models.create_resume_json_body_type_1 import CreateResumeJsonBodyType1
from ...models.problem import Problem
from ...models.resume import Resume
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: CreateResumeJsonBodyType0 | CreateResumeJsonBodyType1 | CreateResumeFilesBody | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/resumes",
    }

    if isinstance(body, CreateResumeJsonBodyType0 | CreateResumeJsonBodyType1):
        if isinstance(body, CreateResumeJsonBodyType0):
            _kwargs["json"] = body.to_dict()
        else:
            _kwargs["json"] = body.to_dict()

        headers["Content-Type"] = "application/json"
    if isinstance(body, CreateResumeFilesBody):
        _kwargs["files"] = body.to_multipart()

        headers["Content-Type"] = "multipart/form-data; boundary=+++"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Problem | Resume | None:
    if response.status_code == 201:
        response_201 = Resume.from_dict(response.json())

        return response_201

    if response.status_code == 400:
        response_400 = Problem.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = Problem.from_dict(response.json())

        return response_401

    if response.status_code == 409:
        response_409 = Problem.from_dict(response.json())

        return response_409

    if response.status_code == 413:
        response_413 = Problem.from_dict(response.json())

        return response_413

    if response.status_code == 415:
        response_415 = Problem.from_dict(response.json())

        return response_415

    if response.status_code == 422:
        response_422 = Problem.from_dict(response.json())

        return response_422

    if response.status_code == 429:
        response_429 = Problem.from_dict(response.json())

        return response_429

    if response.status_code == 500:
        response_500 = Problem.from_dict(response.json())

        return response_500

    if response.status_code == 503:
        response_503 = Problem.from_dict(response.json())

        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Problem | Resume]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateResumeJsonBodyType0 | CreateResumeJsonBodyType1 | CreateResumeFilesBody | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> Response[Problem | Resume]:
    """Add a resume

     JSON with a JSON Resume 1.0.0 `document` or plain `text`, or multipart with a `file` (PDF, DOCX,
    text or JSON Resume) and a `title`. The original file is kept as it came. A file that cannot be read
    is refused, and nothing is stored.

    Args:
        idempotency_key (str | Unset): The same request under the same key is answered once, and
            its answer repeated for 24 hours.
        body (CreateResumeJsonBodyType0 | CreateResumeJsonBodyType1):
        body (CreateResumeFilesBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | Resume]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: CreateResumeJsonBodyType0 | CreateResumeJsonBodyType1 | CreateResumeFilesBody | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> Problem | Resume | None:
    """Add a resume

     JSON with a JSON Resume 1.0.0 `document` or plain `text`, or multipart with a `file` (PDF, DOCX,
    text or JSON Resume) and a `title`. The original file is kept as it came. A file that cannot be read
    is refused, and nothing is stored.

    Args:
        idempotency_key (str | Unset): The same request under the same key is answered once, and
            its answer repeated for 24 hours.
        body (CreateResumeJsonBodyType0 | CreateResumeJsonBodyType1):
        body (CreateResumeFilesBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | Resume
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateResumeJsonBodyType0 | CreateResumeJsonBodyType1 | CreateResumeFilesBody | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> Response[Problem | Resume]:
    """Add a resume

     JSON with a JSON Resume 1.0.0 `document` or plain `text`, or multipart with a `file` (PDF, DOCX,
    text or JSON Resume) and a `title`. The original file is kept as it came. A file that cannot be read
    is refused, and nothing is stored.

    Args:
        idempotency_key (str | Unset): The same request under the same key is answered once, and
            its answer repeated for 24 hours.
        body (CreateResumeJsonBodyType0 | CreateResumeJsonBodyType1):
        body (CreateResumeFilesBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | Resume]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateResumeJsonBodyType0 | CreateResumeJsonBodyType1 | CreateResumeFilesBody | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> Problem | Resume | None:
    """Add a resume

     JSON with a JSON Resume 1.0.0 `document` or plain `text`, or multipart with a `file` (PDF, DOCX,
    text or JSON Resume) and a `title`. The original file is kept as it came. A file that cannot be read
    is refused, and nothing is stored.

    Args:
        idempotency_key (str | Unset): The same request under the same key is answered once, and
            its answer repeated for 24 hours.
        body (CreateResumeJsonBodyType0 | CreateResumeJsonBodyType1):
        body (CreateResumeFilesBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | Resume
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
