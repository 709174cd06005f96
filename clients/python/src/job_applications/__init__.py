"""For the job-application backend: a worker that answers for its language model, a REST client, an operator's tool."""
