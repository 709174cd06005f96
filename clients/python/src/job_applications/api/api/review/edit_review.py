from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.edit_review_body import EditReviewBody
from ...models.problem import Problem
from ...models.review import Review
from ...types import Response


def _get_kwargs(
    id: UUID,
    *,
    body: EditReviewBody,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/applications/{id}/review".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Problem | Review | None:
    if response.status_code == 200:
        response_200 = Review.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = Problem.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = Problem.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = Problem.from_dict(response.json())

        return response_404

    if response.status_code == 409:
        response_409 = Problem.from_dict(response.json())

        return response_409

    if response.status_code == 412:
        response_412 = Problem.from_dict(response.json())

        return response_412

    if response.status_code == 413:
        response_413 = Problem.from_dict(response.json())

        return response_413

    if response.status_code == 415:
        response_415 = Problem.from_dict(response.json())

        return response_415

    if response.status_code == 422:
        response_422 = Problem.from_dict(response.json())

        return response_422

    if response.status_code == 428:
        response_428 = Problem.from_dict(response.json())

        return response_428

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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Problem | Review]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: EditReviewBody,
    if_match: str,
) -> Response[Problem | Review]:
    """Decide on changes, rewrite changes and letter paragraphs, settle conflicts

     A blocked change cannot be accepted, but you may write your own text: it is yours, and findings on
    it are advice. `revert` takes a decision or an edit back. A letter paragraph with an empty text is
    taken out; with null it is as it was proposed.

    Args:
        id (UUID):
        if_match (str): The ETag of what was seen.
        body (EditReviewBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | Review]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
        if_match=if_match,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: EditReviewBody,
    if_match: str,
) -> Problem | Review | None:
    """Decide on changes, rewrite changes and letter paragraphs, settle conflicts

     A blocked change cannot be accepted, but you may write your own text: it is yours, and findings on
    it are advice. `revert` takes a decision or an edit back. A letter paragraph with an empty text is
    taken out; with null it is as it was proposed.

    Args:
        id (UUID):
        if_match (str): The ETag of what was seen.
        body (EditReviewBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | Review
    """

    return sync_detailed(
        id=id,
        client=client,
        body=body,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: EditReviewBody,
    if_match: str,
) -> Response[Problem | Review]:
    """Decide on changes, rewrite changes and letter paragraphs, settle conflicts

     A blocked change cannot be accepted, but you may write your own text: it is yours, and findings on
    it are advice. `revert` takes a decision or an edit back. A letter paragraph with an empty text is
    taken out; with null it is as it was proposed.

    Args:
        id (UUID):
        if_match (str): The ETag of what was seen.
        body (EditReviewBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | Review]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
        if_match=if_match,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: EditReviewBody,
    if_match: str,
) -> Problem | Review | None:
    """Decide on changes, rewrite changes and letter paragraphs, settle conflicts

     A blocked change cannot be accepted, but you may write your own text: it is yours, and findings on
    it are advice. `revert` takes a decision or an edit back. A letter paragraph with an empty text is
    taken out; with null it is as it was proposed.

    Args:
        id (UUID):
        if_match (str): The ETag of what was seen.
        body (EditReviewBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | Review
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            body=body,
            if_match=if_match,
        )
    ).parsed
