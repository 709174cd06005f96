"""Writes the worst language model there is: small weights of random numbers behind GPT-2's vocabulary, as GGUF.

Usage: random-weights.py VOCABULARY.gguf OUT.gguf SEED LEAN

The same seed gives the same file. LEAN is how much more likely tokens are that end a string of JSON: without any, a string that a
grammar allows to be of any length hardly ever ends.
"""

import sys

import gguf
import numpy as np

EMBEDDING, HEADS, BLOCKS, FEED_FORWARD, CONTEXT = 64, 4, 2, 128, 32_768
MARK = '"'
# One dimension of the embedding is the same for all tokens, so that the output can lean towards some of them.
CONSTANT = 8


def main(vocabulary: str, out: str, seed: int, lean: float) -> None:
    given = {name: field.contents() for name, field in gguf.GGUFReader(vocabulary).fields.items()}
    tokens = given["tokenizer.ggml.tokens"]
    writer = gguf.GGUFWriter(out, "llama")
    writer.add_name("random weights")
    writer.add_block_count(BLOCKS)
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(EMBEDDING)
    writer.add_feed_forward_length(FEED_FORWARD)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(HEADS)
    writer.add_rope_dimension_count(EMBEDDING // HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(len(tokens))
    writer.add_tokenizer_model(given["tokenizer.ggml.model"])
    writer.add_tokenizer_pre(given["tokenizer.ggml.pre"])
    writer.add_token_list(tokens)
    writer.add_token_types(given["tokenizer.ggml.token_type"])
    writer.add_token_merges(given["tokenizer.ggml.merges"])
    writer.add_bos_token_id(given["tokenizer.ggml.bos_token_id"])
    writer.add_eos_token_id(given["tokenizer.ggml.eos_token_id"])

    random = np.random.default_rng(seed)

    def matrix(*shape: int) -> np.ndarray:
        return (random.standard_normal(shape) / np.sqrt(shape[-1])).astype(np.float32)

    def ones() -> np.ndarray:
        return np.ones(EMBEDDING, np.float32)

    embedding = random.standard_normal((len(tokens), EMBEDDING)).astype(np.float32)
    embedding[:, 0] = CONSTANT
    output = matrix(len(tokens), EMBEDDING)
    output[:, 0] = [lean if token[:1] == MARK else 0 for token in tokens]
    writer.add_tensor("token_embd.weight", embedding)
    writer.add_tensor("output_norm.weight", ones())
    writer.add_tensor("output.weight", output)
    for block in range(BLOCKS):
        for norm in ("attn_norm", "ffn_norm"):
            writer.add_tensor(f"blk.{block}.{norm}.weight", ones())
        for part in ("attn_q", "attn_k", "attn_v", "attn_output"):
            writer.add_tensor(f"blk.{block}.{part}.weight", matrix(EMBEDDING, EMBEDDING))
        writer.add_tensor(f"blk.{block}.ffn_gate.weight", matrix(FEED_FORWARD, EMBEDDING))
        writer.add_tensor(f"blk.{block}.ffn_up.weight", matrix(FEED_FORWARD, EMBEDDING))
        writer.add_tensor(f"blk.{block}.ffn_down.weight", matrix(EMBEDDING, FEED_FORWARD))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), float(sys.argv[4]))
