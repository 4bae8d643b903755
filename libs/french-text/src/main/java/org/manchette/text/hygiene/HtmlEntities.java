package org.manchette.text.hygiene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decodes character references that an HTML extraction left over: « &amp;eacute; » is « é ». Only
 * with their semicolon, and never inside a URL. Names are those of HTML 4 that French text uses.
 */
final class HtmlEntities implements Repair {

  /** In code units; every name that we know is shorter. */
  private static final int LONGEST = 10;

  private static final int MOST_ESCAPES = 4;

  private static final Map<String, String> NAMED = named();

  @Override
  public Draft apply(Draft draft, List<Defect> defects) {
    Draft repaired = new Draft(draft.length());
    boolean changed = false;
    boolean url = false;
    for (int i = 0; i < draft.length(); i++) {
      char c = draft.at(i);
      if (Character.isWhitespace(c)) {
        url = false;
      } else if (c == '/' && draft.at(i - 1) == '/' && draft.at(i - 2) == ':') {
        url = true;
      }
      Reference reference = c == '&' && !url ? reference(draft, i) : null;
      if (reference == null) {
        repaired.copy(draft, i);
      } else {
        repaired.replace(draft, i, reference.last(), reference.meaning());
        i = reference.last();
        changed = true;
      }
    }
    return changed ? repaired : draft;
  }

  /** A character reference, its last code unit and what it stands for. */
  private record Reference(int last, String meaning) {}

  private static @Nullable Reference reference(Draft draft, int ampersand) {
    Reference found = single(draft, ampersand + 1);
    // Escaped several times: « &amp;amp;eacute; ».
    for (int i = 0; i < MOST_ESCAPES && found != null && found.meaning().equals("&"); i++) {
      Reference inner = single(draft, found.last() + 1);
      if (inner == null) {
        break;
      }
      found = inner;
    }
    return found;
  }

  private static @Nullable Reference single(Draft draft, int from) {
    int semicolon = from;
    while (semicolon < from + LONGEST && isNameUnit(draft.at(semicolon))) {
      semicolon++;
    }
    if (semicolon == from || draft.at(semicolon) != ';') {
      return null;
    }
    String name = draft.substring(from, semicolon);
    String meaning = name.charAt(0) == '#' ? numeric(name) : NAMED.get(name);
    return meaning == null ? null : new Reference(semicolon, meaning);
  }

  private static boolean isNameUnit(char c) {
    return c == '#' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static @Nullable String numeric(String name) {
    boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
    try {
      int codePoint =
          hexadecimal
              ? Integer.parseInt(name.substring(2), 16)
              : Integer.parseInt(name.substring(1), 10);
      boolean scalar =
          Character.isValidCodePoint(codePoint) && (codePoint < 0xD800 || codePoint > 0xDFFF);
      // « &#146; » is windows-1252, as browsers read it.
      boolean windows = codePoint >= 0x80 && codePoint <= 0x9F;
      int meant = windows ? Windows1252.ofByte(codePoint) : codePoint;
      return scalar && codePoint > 0 ? Character.toString(meant) : null;
    } catch (NumberFormatException notANumber) {
      return null;
    }
  }

  private static Map<String, String> named() {
    Map<String, String> names = new HashMap<>();
    names.put("amp", "&");
    names.put("lt", "<");
    names.put("gt", ">");
    names.put("quot", "\"");
    names.put("apos", "'");
    names.put("shy", "\u00AD");
    names.put("ensp", "\u2002");
    names.put("emsp", "\u2003");
    names.put("thinsp", "\u2009");
    names.put("zwnj", "\u200C");
    names.put("zwj", "\u200D");
    names.put("oelig", "œ");
    names.put("OElig", "Œ");
    names.put("Yuml", "Ÿ");
    names.put("ndash", "–");
    names.put("mdash", "—");
    names.put("lsquo", "‘");
    names.put("rsquo", "’");
    names.put("sbquo", "‚");
    names.put("ldquo", "“");
    names.put("rdquo", "”");
    names.put("bdquo", "„");
    names.put("lsaquo", "‹");
    names.put("rsaquo", "›");
    names.put("bull", "•");
    names.put("hellip", "…");
    names.put("euro", "€");
    names.put("trade", "™");
    // The Latin-1 names of HTML 4, in the order of their code points from U+00A0.
    List<String> latin1 =
        List.of(
            """
            nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not - reg macr \
            deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 \
            iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave \
            Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute \
            Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave \
            eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml \
            divide oslash ugrave uacute ucirc uuml yacute thorn yuml\
            """
                .split(" ", -1));
    for (int i = 0; i < latin1.size(); i++) {
      names.put(latin1.get(i), String.valueOf((char) (0xA0 + i)));
    }
    return Map.copyOf(names);
  }
}
