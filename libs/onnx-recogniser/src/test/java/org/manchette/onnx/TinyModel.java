package org.manchette.onnx;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A token-classification model that knows a few pieces of words, each by one label, and writes
 * itself as {@code model.onnx}, {@code tokenizer.json} and {@code config.json}. As a transformer it
 * has a table of positions, and fails on a text that is longer than that.
 */
final class TinyModel {

  /** Sub-tokens, special ones included, that it reads at once. */
  static final int POSITIONS = 32;

  private static final List<String> SPECIAL = List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]");

  private static final int FLOAT = 1;
  private static final int INT64 = 7;

  private final List<String> labels;
  private final Map<String, String> pieces = new LinkedHashMap<>();
  private boolean blindAtTheEdges;
  private boolean metaspace;
  private String ids = "input_ids";
  private int type = INT64;
  private long sequence = -1;

  TinyModel(String... labels) {
    this.labels = List.of(labels);
  }

  /** One that knows names of three kinds, some of several words, some cut into pieces. */
  static TinyModel french() {
    return new TinyModel("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-MISC")
        .knows("B-PER", "Zor", "Odil")
        .knows("I-PER", "##blax", "Quintel")
        .knows("B-ORG", "Fédération")
        .knows("I-ORG", "Mibu")
        .knows("B-LOC", "Vran", "Ostrel", "brandevolle")
        .knows("I-LOC", "##deu", "##il")
        .knows("B-MISC", "Kurbol");
  }

  TinyModel knows(String label, String... known) {
    for (String piece : known) {
      pieces.put(piece, label);
    }
    return this;
  }

  /** It takes everything for no name that stands at the edge of the longest text. */
  TinyModel blindAtTheEdges() {
    blindAtTheEdges = true;
    return this;
  }

  /** Words are cut as CamemBERT's are: « ▁ » before each, the likeliest pieces. */
  TinyModel metaspace() {
    metaspace = true;
    return this;
  }

  TinyModel input(String name, int elementType, long length) {
    ids = name;
    type = elementType;
    sequence = length;
    return this;
  }

  /** Writes the three files. */
  Path write(Path folder) throws IOException {
    Files.writeString(folder.resolve("tokenizer.json"), metaspace ? unigram() : wordPiece());
    Files.writeString(
        folder.resolve("config.json"),
        "{\"pad_token_id\":0,\"id2label\":{" + numbered(labels, "\"%2$d\":\"%1$s\"") + "}}");
    return Files.write(folder.resolve("model.onnx"), model().toBytes());
  }

  private List<String> vocabulary() {
    List<String> vocabulary = new ArrayList<>(SPECIAL);
    vocabulary.addAll(pieces.keySet());
    return vocabulary;
  }

  private static String numbered(List<String> values, String form) {
    List<String> forms = new ArrayList<>();
    for (String value : values) {
      forms.add(form.formatted(value, forms.size()));
    }
    return String.join(",", forms);
  }

  private String wordPiece() {
    return tokenizer(
        "{\"type\":\"BertPreTokenizer\"}",
        """
        {"type":"WordPiece","unk_token":"[UNK]","continuing_subword_prefix":"##",\
        "max_input_chars_per_word":300,"vocab":{%s}}\
        """
            .formatted(numbered(vocabulary(), "\"%s\":%d")));
  }

  private String unigram() {
    return tokenizer(
        """
        {"type":"Metaspace","replacement":"▁","prepend_scheme":"always","split":true}\
        """,
        """
        {"type":"Unigram","unk_id":1,"byte_fallback":false,"vocab":[%s]}\
        """
            .formatted(
                vocabulary().stream()
                    .map("[\"%s\",-1.5]"::formatted)
                    .collect(Collectors.joining(","))));
  }

  /** Saved, as many are, with a length to cut at and to fill up to. */
  private static String tokenizer(String words, String model) {
    return """
    {"version":"1.0",
     "truncation":{"direction":"Right","max_length":6,"strategy":"LongestFirst","stride":0},
     "padding":{"strategy":{"Fixed":6},"direction":"Right","pad_to_multiple_of":null,"pad_id":0,
       "pad_type_id":0,"pad_token":"[PAD]"},
     "added_tokens":[%s],
     "normalizer":null,
     "pre_tokenizer":%s,
     "post_processor":{"type":"TemplateProcessing",
       "single":[{"SpecialToken":{"id":"[CLS]","type_id":0}},
         {"Sequence":{"id":"A","type_id":0}},
         {"SpecialToken":{"id":"[SEP]","type_id":0}}],
       "pair":[{"Sequence":{"id":"A","type_id":0}},{"Sequence":{"id":"B","type_id":1}}],
       "special_tokens":{
         "[CLS]":{"id":"[CLS]","ids":[2],"tokens":["[CLS]"]},
         "[SEP]":{"id":"[SEP]","ids":[3],"tokens":["[SEP]"]}}},
     "decoder":null,
     "model":%s}
    """
        .formatted(
            numbered(
                SPECIAL,
                """
                {"id":%2$d,"content":"%1$s","single_word":false,"lstrip":false,"rstrip":false,\
                "normalized":false,"special":true}\
                """),
            words,
            model);
  }

  /** logits = byPiece[input_ids] + byPosition[number of sub-tokens so far]. */
  private Protobuf model() {
    List<String> vocabulary = vocabulary();
    float[][] byPiece = new float[vocabulary.size()][labels.size()];
    for (int i = 0; i < vocabulary.size(); i++) {
      byPiece[i][labels.indexOf(pieces.getOrDefault(vocabulary.get(i), labels.getFirst()))] = 4;
    }
    float[][] byPosition = new float[POSITIONS + 1][labels.size()];
    if (blindAtTheEdges) {
      for (int edge : new int[] {2, 3, POSITIONS - 2, POSITIONS - 1}) {
        byPosition[edge][0] = 9;
      }
    }
    Protobuf graph =
        new Protobuf()
            .message(1, node("Gather", "fromPiece", "byPiece", ids))
            .message(1, node("CumSum", "position", "attention_mask", "one"))
            .message(1, node("Gather", "fromPosition", "byPosition", "position"))
            .message(1, node("Add", "logits", "fromPiece", "fromPosition"))
            .text(2, "tiny")
            .message(5, table("byPiece", byPiece))
            .message(5, table("byPosition", byPosition))
            .message(5, one())
            .message(11, value(ids, type, sequence))
            .message(11, value("attention_mask", INT64, sequence))
            .message(12, value("logits", FLOAT, sequence, labels.size()));
    return new Protobuf()
        .number(1, 8)
        .message(7, graph)
        .message(8, new Protobuf().text(1, "").number(2, 14));
  }

  private static Protobuf node(String operator, String output, String... inputs) {
    Protobuf node = new Protobuf();
    for (String input : inputs) {
      node.text(1, input);
    }
    return node.text(2, output).text(3, output).text(4, operator);
  }

  private static Protobuf table(String name, float[][] rows) {
    ByteBuffer raw =
        ByteBuffer.allocate(rows.length * rows[0].length * Float.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN);
    for (float[] row : rows) {
      for (float value : row) {
        raw.putFloat(value);
      }
    }
    return new Protobuf()
        .number(1, rows.length)
        .number(1, rows[0].length)
        .number(2, FLOAT)
        .text(8, name)
        .bytes(9, raw.array());
  }

  private static Protobuf one() {
    byte[] raw = {1, 0, 0, 0, 0, 0, 0, 0};
    return new Protobuf().number(2, INT64).text(8, "one").bytes(9, raw);
  }

  private static Protobuf value(String name, int type, long... dimensions) {
    Protobuf shape = new Protobuf().message(1, new Protobuf().text(2, "batch"));
    for (long dimension : dimensions) {
      Protobuf size = new Protobuf();
      shape.message(1, dimension < 0 ? size.text(2, "sequence") : size.number(1, dimension));
    }
    Protobuf tensor = new Protobuf().number(1, type).message(2, shape);
    return new Protobuf().text(1, name).message(2, new Protobuf().message(1, tensor));
  }
}
