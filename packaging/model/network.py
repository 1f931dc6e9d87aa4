"""The network: a MiniLM encoder (BERT layers) with features of case and quotation, and three heads."""

from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import Tensor, nn

from reader.infer.labels import ENTITY_TAGS, SPAN_TAGS
from reader.infer.tokens import SHAPES, STATES

WIDTH, LAYERS, HEADS, INNER, VOCABULARY, POSITIONS = 384, 6, 12, 1536, 30522, 512
# Width of the vectors whose scaled dot product scores a link.
LINK = 64


class Layer(nn.Module):
    """One post-norm transformer layer as BERT has it, dropout behind its two halves."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.dropout = nn.Dropout(dropout)
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, INNER)
        self.down = nn.Linear(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """``mask`` is added to the attention's logits."""
        batch, length = x.shape[0], x.shape[1]
        qkv = self.qkv(x).view(batch, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        q, k, v = qkv[0], qkv[1], qkv[2]
        weights = torch.softmax(torch.matmul(q, k.transpose(-1, -2)) * (WIDTH // HEADS) ** -0.5 + mask, -1)
        mixed = torch.matmul(weights.to(v.dtype), v).transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.norm1(x + self.dropout(self.out(mixed)))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Network(nn.Module):
    """Pieces to tags, names and link vectors; position 0 is ``[CLS]``, which stands for "no source"."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.shapes = nn.Embedding(SHAPES, WIDTH)
        self.states = nn.Embedding(STATES, WIDTH)
        nn.init.zeros_(self.shapes.weight)
        nn.init.zeros_(self.states.weight)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.dropout = nn.Dropout(dropout)
        self.tags = nn.Linear(WIDTH, SPAN_TAGS.size)
        self.names = nn.Linear(WIDTH, ENTITY_TAGS.size)
        self.links = nn.Linear(WIDTH, 4 * LINK)

    def forward(self, ids: Tensor, shapes: Tensor, states: Tensor, mask: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """All arguments are (batch, length) integers, ``mask`` 1 for a piece and 0 for padding."""
        places = torch.arange(ids.shape[1], device=ids.device).unsqueeze(0)
        x = self.words(ids) + self.positions(places) + self.shapes(shapes) + self.states(states)
        x = self.dropout(self.norm(x))
        bias = (1.0 - mask.to(x.dtype))[:, None, None, :] * -1e4
        for layer in self.layers:
            x = layer(x, bias)
        x = self.dropout(x)
        return self.tags(x), self.names(x), self.links(x)

    def load_base(self, folder: Path) -> None:
        """Take over the encoder weights of all-MiniLM-L6-v2 as published."""
        base = load_file(str(folder / "model.safetensors"))
        state = self.state_dict()
        # The token type is always 0, so its embedding is added to the positions for good.
        state["words.weight"] = base["embeddings.word_embeddings.weight"]
        state["positions.weight"] = (
            base["embeddings.position_embeddings.weight"] + base["embeddings.token_type_embeddings.weight"][0]
        )
        state["norm.weight"] = base["embeddings.LayerNorm.weight"]
        state["norm.bias"] = base["embeddings.LayerNorm.bias"]
        for n in range(LAYERS):
            old, new = f"encoder.layer.{n}.", f"layers.{n}."
            for kind in ("weight", "bias"):
                state[f"{new}qkv.{kind}"] = torch.cat(
                    [base[f"{old}attention.self.{part}.{kind}"] for part in ("query", "key", "value")]
                )
                state[f"{new}out.{kind}"] = base[f"{old}attention.output.dense.{kind}"]
                state[f"{new}norm1.{kind}"] = base[f"{old}attention.output.LayerNorm.{kind}"]
                state[f"{new}up.{kind}"] = base[f"{old}intermediate.dense.{kind}"]
                state[f"{new}down.{kind}"] = base[f"{old}output.dense.{kind}"]
                state[f"{new}norm2.{kind}"] = base[f"{old}output.LayerNorm.{kind}"]
        self.load_state_dict(state)
