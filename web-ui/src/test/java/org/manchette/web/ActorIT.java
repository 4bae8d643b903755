package org.manchette.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding an actor by name, and what its page tells, on actors of the sample archive. */
final class ActorIT {

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anActorIsFoundByTheBeginningsOfItsNames(boolean script) {
    try (Reader reader = script ? Reader.french() : Reader.withoutScript()) {
      Page page = reader.goTo("/");
      page.getByRole(AriaRole.LINK, SearchIT.named("Acteurs").setExact(true)).click();
      Locator field =
          page.getByRole(
              AriaRole.SEARCHBOX,
              SearchIT.named("Nom d’une personne, d’une organisation ou d’un lieu"));
      if (script) {
        field.pressSequentially("vasseur ire");
      } else {
        field.fill("vasseur ire");
        page.getByRole(AriaRole.BUTTON, SearchIT.named("Trouver")).click();
      }
      assertThat(page).hasURL(Pattern.compile("/actors\\?q=vasseur[+]ire(&kind=)?$"));
      Locator found = page.locator(".found li");
      assertThat(found).hasCount(1);
      assertThat(found).containsText("Irène Vasseur");
      assertThat(found).containsText("Personne");
      assertThat(found).containsText(Pattern.compile("\\d+ articles"));
      assertThat(page.locator("#count")).containsText("1 acteur");
      if (script) {
        assertThat(field).isFocused();
        assertThat(field).hasValue("vasseur ire");
        assertThat(page.locator("#count")).isVisible();
      }
      found.getByRole(AriaRole.LINK).first().click();
      assertThat(heading(page)).hasText("Irène Vasseur");
      reader.assertNoComplaint();
    }
  }

  @Test
  void anActorIsFoundByAnotherNameAndByItsKind() {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo("/actors?q=roux+helene");
      assertThat(page.locator(".found li")).containsText("Hélène Carpentier");
      assertThat(page.locator(".found li")).containsText("aussi « Hélène Le Roux »");
      assertThat(page.locator(".found li")).containsText("dirigeante d’entreprise française");
      page.getByLabel("Lieux").click();
      assertThat(page).hasURL(Pattern.compile("kind=place"));
      assertThat(page.locator("#count")).hasText("Aucun acteur");
      page.getByRole(AriaRole.LINK, SearchIT.named("dans le texte des articles")).click();
      assertThat(page).hasURL(Pattern.compile("/\\?q=roux%20helene$"));
    }
  }

  @Test
  void withoutANameThoseNamedMostAreShown() {
    try (Reader reader = Reader.withoutScript()) {
      Page page = reader.goTo("/actors");
      Locator places = page.getByRole(AriaRole.REGION, SearchIT.named("Lieux"));
      Locator first = places.locator("li").first();
      int told = Integer.parseInt(first.locator(".n").textContent().replaceAll("\\D", ""));
      first.locator(".n").click();
      assertThat(page.locator("#count")).containsText(told + " article");
    }
  }

  @Test
  void theFrenchAddressLeadsThereToo() {
    HttpResponse<String> moved = House.open().get("/acteurs?q=vasseur");
    assertThat(moved.statusCode()).isEqualTo(301);
    assertThat(moved.headers().firstValue("Location").orElse("")).endsWith("/actors?q=vasseur");
  }

  @Test
  void whatTheRegisterKnowsIsShown() {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo("/actors/" + House.KNOWN);
      assertThat(heading(page)).hasText("Hélène Carpentier");
      assertThat(page.locator(".standfirst")).hasText("dirigeante d’entreprise française");
      Locator facts = page.locator(".facts");
      assertThat(facts).containsText("2 avril 1965");
      assertThat(facts).containsText("Mme Carpentier (nom partagé)");
      assertThat(facts).containsText("Hélène Le Roux jusqu’au 30 juin 1998");
      assertThat(facts).containsText("ajouté au référentiel de ce site");
      Locator wikidata = facts.getByRole(AriaRole.LINK, named("Q4115189"));
      assertThat(wikidata).hasAttribute("href", "https://www.wikidata.org/wiki/Q4115189");
      assertThat(wikidata).hasAttribute("rel", Pattern.compile("noreferrer"));
      Locator career = page.getByRole(AriaRole.REGION, SearchIT.named("Fonctions au fil du temps"));
      assertThat(career).containsText("D’après le référentiel");
      assertThat(career.locator("li").first()).containsText("présidente d’Océade");
      assertThat(career.locator("li").first()).containsText("à partir du 15 janvier 2018");
      reader.assertNoComplaint();
    }
  }

  @Test
  void eachRoleHasAnArticleThatSaysSo() {
    try (Reader reader = Reader.withoutScript()) {
      Page page = reader.goTo("/actors/person:irene-vasseur");
      Locator role = page.locator(".career li").first();
      String words = role.locator(".what").textContent();
      assertThat(role.locator(".when")).containsText(Pattern.compile("\\d{4}"));
      role.locator(".proof").click();
      assertThat(page).hasURL(Pattern.compile("/articles/"));
      page.locator(".margin section[aria-labelledby=actors]").waitFor();
      assertThat(page.locator(".margin section[aria-labelledby=actors]").textContent())
          .containsIgnoringCase(words);
    }
  }

  @Test
  void whoeverIsNamedWithItIsNamedInAsManyArticlesAsTold() {
    try (Reader reader = Reader.withoutScript()) {
      for (String company :
          new String[] {"Avec qui", "Avec quelles organisations", "Où", "À quel propos"}) {
        Page page = reader.goTo("/actors/person:irene-vasseur");
        Locator first =
            page.getByRole(AriaRole.REGION, SearchIT.named(company).setExact(true))
                .locator("li")
                .first();
        Locator number = first.locator(".n a");
        String told = number.textContent().replaceAll("\\D", "");
        number.click();
        assertThat(page.locator(".chip")).hasCount(2);
        assertThat(page.locator("#count")).hasText(Pattern.compile("^" + told + " articles?\\b.*"));
      }
      assertThat(
              reader
                  .goTo("/actors/person:irene-vasseur")
                  .getByRole(AriaRole.REGION, SearchIT.named("Avec qui").setExact(true)))
          .containsText("au lieu de");
    }
  }

  @Test
  void itsWordsAndItsArticlesAreThere() {
    try (Reader reader = Reader.withoutScript()) {
      Page page = reader.goTo("/actors/person:irene-vasseur");
      Locator words = page.getByRole(AriaRole.REGION, SearchIT.named("Ses propos"));
      assertThat(words.locator("blockquote").first()).containsText("«");
      Locator all = words.locator("h2 a");
      String told = all.textContent();
      assertThat(told).matches("\\d+ citations?");
      assertThat(page.locator(".timeline tbody tr").first()).isAttached();
      Locator newest = page.getByRole(AriaRole.REGION, SearchIT.named("Articles les plus récents"));
      assertThat(newest.locator(".hit .headline").first()).isVisible();
      newest
          .getByRole(AriaRole.LINK, named("Chercher tous les articles avec Irène Vasseur"))
          .click();
      assertThat(page.locator(".chip")).containsText("Irène Vasseur");
      reader.goTo("/actors/person:irene-vasseur");
      all.click();
      assertThat(page).hasURL(Pattern.compile("/quotations\\?speaker=person:irene-vasseur"));
      assertThat(page.locator("#count")).hasText(told);
    }
  }

  @Test
  void aProvisionalActorSaysThatItIs() {
    try (Reader reader = Reader.english()) {
      Page page = reader.goTo("/actors/person:irene-vasseur");
      assertThat(page.locator(".facts")).containsText("provisional actor");
      assertThat(page.locator(".who-is .dot")).hasClass(Pattern.compile("provisional"));
      assertThat(page.getByRole(AriaRole.HEADING, SearchIT.named("Roles over time"))).isVisible();
    }
  }

  @Test
  void anEntryThatNoArticleNamesHasAPage() {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo("/actors/" + House.HOSTILE_ACTOR);
      assertThat(heading(page)).hasText("Ligue " + House.SCRIPT);
      assertThat(page.locator("main"))
          .containsText("Aucun article de l’archive ne le nomme encore");
      assertThat(page.locator("bdi").filter(text(House.RIGHT_TO_LEFT))).isVisible();
      // An id that is none must not lead anywhere.
      assertThat(page.locator("a[href*=wikidata]")).hasCount(0);
      assertThat(page.locator(".timeline")).hasCount(0);
    }
  }

  private static Locator heading(Page page) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  private static Locator.FilterOptions text(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
