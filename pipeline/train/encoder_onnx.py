"""The encoder's weights as an ONNX graph with 8-bit matrices.

The graph is written node by node, with the fused attention and layer norms of ONNX Runtime's own
operators, so that neither an exporter nor a graph optimizer decides how fast the model is.
Word embeddings are kept as 8-bit rows with a scale each, which changes no label. The matrices are
quantized by ONNX Runtime's dynamic quantization, per output channel, but for those of the first
layer: half of all labels that 8 bits change, they change there (docs/models.md).
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

HEADS = 12
LAYERS = 6
EPSILON = 1e-12
_MICROSOFT = "com.microsoft"

KEPT_LAYERS = (0,)
"""Layers whose matrices are kept in half precision, and computed with in single."""

Weights = Mapping[str, np.ndarray[Any, Any]]


class _Graph:
    """Nodes and constants of a graph that is being written."""

    def __init__(self, weights: Weights) -> None:
        self.weights = weights
        self.nodes: list[Any] = []
        self.kept: list[str] = []
        self.constants: dict[str, Any] = {}

    def constant(self, name: str, value: np.ndarray[Any, Any] | None = None) -> str:
        if name not in self.constants:
            array = self.weights[name] if value is None else value
            self.constants[name] = numpy_helper.from_array(np.ascontiguousarray(array), name)
        return name

    def node(self, kind: str, *inputs: str, domain: str = "", **attributes: Any) -> str:
        output = f"{kind}_{len(self.nodes)}"
        self.nodes.append(
            helper.make_node(kind, inputs, [output], name=output, domain=domain, **attributes)
        )
        return output

    def matrix(self, name: str, *, keep: bool) -> str:
        """The transposed ``weight`` of the linear layer ``name``, in half precision if kept."""
        weight = self.weights[f"{name}.weight"].T
        if not keep:
            return self.constant(f"{name}.matrix", weight)
        half = self.constant(f"{name}.half", weight.astype(np.float16))
        return self.node("Cast", half, to=TensorProto.FLOAT)

    def product(self, inputs: str, name: str, *, keep: bool = False) -> str:
        """``inputs`` times the transposed ``weight`` of the linear layer ``name``."""
        output = self.node("MatMul", inputs, self.matrix(name, keep=keep))
        if keep:
            self.kept.append(output)
        return output


def write_onnx(weights: Weights, path: Path, *, quantize: bool) -> None:
    """Writes the network with ``weights`` (float32) to ``path``.

    Inputs ``ids`` and ``cases`` (int64), batch × length; output ``scores``, batch × length ×
    labels. There is no mask: the runtime gives one text at a time, since the 8-bit scales of a
    batch would make a text's labels depend on its company.
    """
    graph = _Graph(weights)
    hidden = _embeddings(graph, quantize=quantize)
    for layer in range(LAYERS):
        hidden = _layer(graph, hidden, f"layer.{layer}", keep=quantize and layer in KEPT_LAYERS)
    _head(graph, hidden)
    model = _model(graph, labels=weights["output.weight"].shape[0])
    if not quantize:
        onnx.save(model, str(path))
        return
    from onnxruntime.quantization import QuantType, quantize_dynamic

    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.onnx"
        onnx.save(model, str(plain))
        quantize_dynamic(
            plain,
            path,
            op_types_to_quantize=["MatMul", "Attention"],
            per_channel=True,
            reduce_range=True,  # processors without VNNI saturate at 8 bits times 8 bits
            weight_type=QuantType.QInt8,
            nodes_to_exclude=graph.kept,
            extra_options={"DefaultTensorType": TensorProto.FLOAT},
        )


def _embeddings(graph: _Graph, *, quantize: bool) -> str:
    words = _words_as_bytes(graph) if quantize else _words(graph)
    position = graph.weights["position"]
    shape = graph.node("Shape", "ids", start=1, end=2)
    start = graph.constant("zero", np.zeros(1, dtype=np.int64))
    places = graph.node("Slice", graph.constant("position", position), start, shape)
    case = graph.node("Gather", graph.constant("case"), "cases")
    total = graph.node("Add", graph.node("Add", words, places), case)
    return graph.node(
        "LayerNormalization",
        total,
        graph.constant("embedding_norm.weight"),
        graph.constant("embedding_norm.bias"),
        epsilon=EPSILON,
    )


def _words(graph: _Graph) -> str:
    return graph.node("Gather", graph.constant("word"), "ids")


def _words_as_bytes(graph: _Graph) -> str:
    word = graph.weights["word"]
    scale = np.abs(word).max(axis=1, keepdims=True).astype(np.float32) / 127
    scale[scale == 0] = 1
    rows = graph.constant("word.rows", np.rint(word / scale).astype(np.int8))
    scales = graph.constant("word.scales", scale)
    values = graph.node("Cast", graph.node("Gather", rows, "ids"), to=TensorProto.FLOAT)
    return graph.node("Mul", values, graph.node("Gather", scales, "ids"))


def _layer(graph: _Graph, hidden: str, name: str, *, keep: bool) -> str:
    context = graph.node(
        "Attention",
        hidden,
        graph.matrix(f"{name}.qkv", keep=keep),
        graph.constant(f"{name}.qkv.bias"),
        domain=_MICROSOFT,
        num_heads=HEADS,
    )
    if keep:
        graph.kept.append(context)
    mixed = graph.product(context, f"{name}.mixed", keep=keep)
    hidden = _add_norm(graph, mixed, hidden, f"{name}.mixed")
    inner = graph.node(
        "BiasGelu",
        graph.product(hidden, f"{name}.inner", keep=keep),
        graph.constant(f"{name}.inner.bias"),
        domain=_MICROSOFT,
    )
    outer = graph.product(inner, f"{name}.outer", keep=keep)
    return _add_norm(graph, outer, hidden, f"{name}.outer")


def _add_norm(graph: _Graph, update: str, hidden: str, name: str) -> str:
    return graph.node(
        "SkipLayerNormalization",
        update,
        hidden,
        graph.constant(f"{name}_norm.weight"),
        graph.constant(f"{name}_norm.bias"),
        graph.constant(f"{name}.bias"),
        domain=_MICROSOFT,
        epsilon=EPSILON,
    )


def _head(graph: _Graph, hidden: str) -> None:
    case = graph.node("Gather", graph.constant("head_case"), "cases")
    inner = graph.node("Add", graph.product(hidden, "head"), case)
    inner = graph.node("BiasGelu", inner, graph.constant("head.bias"), domain=_MICROSOFT)
    scores = graph.product(inner, "output")
    graph.nodes.append(
        helper.make_node("Add", [scores, graph.constant("output.bias")], ["scores"], name="scores")
    )


def _model(graph: _Graph, *, labels: int) -> Any:
    inputs = [
        helper.make_tensor_value_info(name, kind, ["batch", "length"])
        for name, kind in (
            ("ids", TensorProto.INT64),
            ("cases", TensorProto.INT64),
        )
    ]
    output = helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["batch", "length", labels])
    return helper.make_model(
        helper.make_graph(
            graph.nodes, "encoder", inputs, [output], initializer=list(graph.constants.values())
        ),
        opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(_MICROSOFT, 1)],
        ir_version=8,
    )
