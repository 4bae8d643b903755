package org.manchette.ingest.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article in a page, by what the page marks as such, else by where long paragraphs
 * with few links stand together (the idea of Kohlschütter, Fankhauser and Nejdl, « Boilerplate
 * detection using shallow text features », WSDM 2010: text density and link density decide).
 */
final class MainText {

  private static final String NEVER_TEXT =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, form, button, select,"
          + " textarea, nav, aside, footer, figure, figcaption, dialog, menu, video, audio, picture,"
          + " [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=complementary],"
          + " [role=contentinfo], [role=dialog], [role=alertdialog], [role=search]";

  /** Words of class names and ids, in the English and French of the web's style sheets. */
  private static final Set<String> NOISE =
      Set.of(
          "ad",
          "ads",
          "advert",
          "advertisement",
          "ariane",
          "banner",
          "bandeau",
          "breadcrumb",
          "breadcrumbs",
          "caption",
          "comment",
          "commentaire",
          "commentaires",
          "comments",
          "consent",
          "cookie",
          "cookies",
          "credit",
          "credits",
          "footer",
          "gdpr",
          "legende",
          "menu",
          "modal",
          "nav",
          "navbar",
          "navigation",
          "newsletter",
          "outbrain",
          "pagination",
          "partage",
          "paywall",
          "popin",
          "popup",
          "promo",
          "pub",
          "publicite",
          "recommandations",
          "recommendations",
          "related",
          "rgpd",
          "share",
          "sharing",
          "sidebar",
          "social",
          "sponsor",
          "sponsored",
          "subscribe",
          "abonnement",
          "taboola",
          "tags",
          "toolbar");

  private static final Pattern WORD_BOUNDARY = Pattern.compile("[-_\\s]+|(?<=[a-z])(?=[A-Z])");

  /** Lines that pages put into articles, to be read by nobody later. */
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?iu)(?:(?:à )?(?:lire|voir|écouter|regarder|relire)(?: aussi| également|\\s*:).*"
              + "|(?:sur le même sujet|publicité|partager|abonnez-vous|inscrivez-vous|suivez-nous"
              + "|la suite après (?:la|cette) publicité|article réservé|commenter|réagir).{0,120}"
              + "|.{0,80}\\b(?:publiée?|mise? à jour|modifiée?|créée?) (?:le|à|il y a|hier|aujourd).{0,80}(?<!\\.))");

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "blockquote",
          "body",
          "br",
          "dd",
          "div",
          "dl",
          "dt",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "td",
          "th",
          "tr",
          "ul");

  /** Shorter text says nothing about where the article is. */
  private static final int PARAGRAPH = 25;

  /** What marks itself as the body but is shorter is a teaser. */
  private static final int MARKED_BODY = 140;

  private static final double LINKS_ONLY = 0.6;

  /** That much more text in the element around it: paragraphs are wrapped each in its own. */
  private static final double WRAPPED = 1.3;

  private MainText() {}

  /**
   * Paragraphs, one a line; empty if there are none. Removes from the page what is no text.
   *
   * @param headline left out where the text begins with it; null for none
   */
  static String of(Document page, @Nullable String headline) {
    page.select(NEVER_TEXT).remove();
    page.select("h1").remove();
    removeNoise(page);
    List<String> lines = new ArrayList<>(lines(container(page)));
    lines.removeIf(line -> FURNITURE.matcher(line).matches());
    if (headline != null && !lines.isEmpty() && lines.getFirst().equalsIgnoreCase(headline)) {
      lines.removeFirst();
    }
    return String.join("\n", lines);
  }

  private static void removeNoise(Document page) {
    int all = page.body().text().length();
    for (Element element : page.body().select("[class], [id]")) {
      if (!element.hasParent() || !named(element)) {
        continue;
      }
      boolean holdsArticle =
          element.selectFirst("article, main, [itemprop=articleBody]") != null
              || element.is("[itemprop=articleBody]")
              || element.text().length() * 2 > all;
      if (!holdsArticle) {
        element.remove();
      }
    }
  }

  private static boolean named(Element element) {
    String names = element.className() + " " + element.id();
    return Arrays.stream(WORD_BOUNDARY.split(names))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .anyMatch(NOISE::contains);
  }

  private static Element container(Document page) {
    Element marked = largest(page.select("[itemprop=articleBody], [property=articleBody]"));
    if (marked != null && marked.text().length() >= MARKED_BODY) {
      return marked;
    }
    Map<Element, Double> scores = new LinkedHashMap<>();
    for (Element element : page.body().select("p, blockquote, pre, div, section, td, li")) {
      String own = element.nameIs("p") ? element.text() : element.ownText();
      if (own.length() >= PARAGRAPH) {
        double score = own.length() * (1 - linkDensity(element));
        Element parent = element.nameIs("p") ? element.parent() : element;
        add(scores, parent, score);
        add(scores, parent == null ? null : parent.parent(), score / 2);
      }
    }
    Element best = null;
    double most = 0;
    for (Map.Entry<Element, Double> entry : scores.entrySet()) {
      double score = entry.getValue() * (1 - linkDensity(entry.getKey())) * weight(entry.getKey());
      if (score > most) {
        most = score;
        best = entry.getKey();
      }
    }
    return best == null ? page.body() : widened(best);
  }

  private static @Nullable Element largest(Elements elements) {
    Element largest = null;
    for (Element element : elements) {
      if (largest == null || element.text().length() > largest.text().length()) {
        largest = element;
      }
    }
    return largest;
  }

  private static void add(Map<Element, Double> scores, @Nullable Element element, double score) {
    if (element != null) {
      scores.merge(element, score, Double::sum);
    }
  }

  private static double weight(Element element) {
    return element.nameIs("article") || element.nameIs("main") || element.closest("article") != null
        ? 1.25
        : 1;
  }

  private static Element widened(Element best) {
    Element parent = best.parent();
    return parent != null
            && !parent.nameIs("body")
            && linkDensity(parent) < LINKS_ONLY / 2
            && paragraphs(parent) > WRAPPED * paragraphs(best)
        ? parent
        : best;
  }

  private static int paragraphs(Element element) {
    return element.select("p").stream().mapToInt(p -> p.text().length()).sum();
  }

  private static double linkDensity(Element element) {
    int length = element.text().length();
    return length == 0
        ? 0
        : (double) element.select("a").stream().mapToInt(a -> a.text().length()).sum() / length;
  }

  /** The lines that a reader sees, without those that are little more than links. */
  static List<String> lines(Element element) {
    LineCollector collector = new LineCollector();
    NodeTraversor.traverse(collector, element);
    collector.end();
    return collector.lines;
  }

  private static final class LineCollector implements NodeVisitor {

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int links;
    private int linked;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        if (links > 0) {
          linked += text.text().length();
        }
        line.append(text.getWholeText());
      } else if (node instanceof Element element) {
        if (BLOCKS.contains(element.normalName())) {
          end();
        }
        if (element.nameIs("a")) {
          links++;
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (BLOCKS.contains(element.normalName())) {
          end();
        }
        if (element.nameIs("a")) {
          links--;
        }
      }
    }

    private void end() {
      String text =
          line.toString().replaceAll("[\\s\\u00A0]*[\\r\\n\\t]+[\\s\\u00A0]*| {2,}", " ").strip();
      if (!text.isEmpty() && linked < LINKS_ONLY * text.length()) {
        lines.add(text);
      }
      line.setLength(0);
      linked = 0;
    }
  }
}
