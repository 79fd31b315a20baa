"""The encoder's weights as an ONNX graph with 8-bit matrices.

The graph is written node by node, with the fused attention and layer norms of ONNX Runtime's own
operators, so that neither an exporter nor a graph optimizer decides how fast the model is.
Word embeddings are kept as 8-bit rows with a scale each, everything else that is a matrix is
quantized by ONNX Runtime's dynamic quantization, per output channel.
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

Weights = Mapping[str, np.ndarray[Any, Any]]


class _Graph:
    """Nodes and constants of a graph that is being written."""

    def __init__(self, weights: Weights) -> None:
        self.weights = weights
        self.nodes: list[Any] = []
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

    def product(self, inputs: str, name: str) -> str:
        """``inputs`` times the transposed ``weight`` of the linear layer ``name``."""
        weight = self.constant(f"{name}.matrix", self.weights[f"{name}.weight"].T)
        return self.node("MatMul", inputs, weight)


def write_onnx(weights: Weights, path: Path, *, quantize: bool, reduce_range: bool = False) -> None:
    """Writes the network with ``weights`` (float32) to ``path``.

    Inputs ``ids`` and ``cases`` (int64), batch × length; output ``scores``, batch × length ×
    labels. There is no mask: the runtime gives one text at a time, since the 8-bit scales of a
    batch would make a text's labels depend on its company.
    """
    graph = _Graph(weights)
    hidden = _embeddings(graph, quantize=quantize)
    for layer in range(LAYERS):
        hidden = _layer(graph, hidden, f"layer.{layer}")
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
            reduce_range=reduce_range,
            weight_type=QuantType.QInt8,
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


def _layer(graph: _Graph, hidden: str, name: str) -> str:
    context = graph.node(
        "Attention",
        hidden,
        graph.constant(f"{name}.qkv.matrix", graph.weights[f"{name}.qkv.weight"].T),
        graph.constant(f"{name}.qkv.bias"),
        domain=_MICROSOFT,
        num_heads=HEADS,
    )
    hidden = _add_norm(graph, graph.product(context, f"{name}.mixed"), hidden, f"{name}.mixed")
    inner = graph.node(
        "BiasGelu",
        graph.product(hidden, f"{name}.inner"),
        graph.constant(f"{name}.inner.bias"),
        domain=_MICROSOFT,
    )
    return _add_norm(graph, graph.product(inner, f"{name}.outer"), hidden, f"{name}.outer")


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
