package org.manchette.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page of an article tells, on articles of the sample archive. */
final class ArticleIT {

  @Test
  void actorsDatesAndQuotationsAreMarkedInTheText() {
    try (Reader reader = Reader.french()) {
      Page page = open(reader, "« Nous ne signerons aucun accord sans garanties écrites »");
      Locator text = page.getByRole(AriaRole.ARTICLE);
      assertThat(text.locator("q.said").filter(saying("Nous ne signerons")).first()).isVisible();
      assertThat(text.locator("a.person").allTextContents()).contains("Irène Vasseur");
      assertThat(text.locator("a.date").count()).isPositive();
      assertThat(page.getByRole(AriaRole.COMPLEMENTARY)).containsText("Irène Vasseur");
      assertThat(page.locator(".margin .flag").first()).hasText("échéance");
      assertThat(
              text.locator("a.m")
                  .evaluateAll("links => links.filter(a => a.querySelector('a')).length"))
          .isEqualTo(0);
    }
  }

  private static Locator.FilterOptions saying(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  @Test
  void aDateLeadsToTheArticlesAboutThatDay() {
    try (Reader reader = Reader.french()) {
      Page page = open(reader, "« Nous ne signerons aucun accord sans garanties écrites »");
      page.locator(".margin section[aria-labelledby=dates] li a").first().click();
      assertThat(page.locator(".chip")).containsText("Évoque");
      assertThat(page.locator(".hit").first()).isVisible();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void eachMentionSaysWhyItIsItsActor(boolean script) {
    try (Reader reader = script ? Reader.french() : Reader.withoutScript()) {
      Page page = reader.goTo("/articles/" + House.open().whoId());
      Locator macron = actor(page, "Emmanuel Macron");
      macron.getByText("pourquoi").click();
      assertThat(macron.locator(".why"))
          .containsText("« Emmanuel Macron » : son nom dans le référentiel");
      assertThat(macron.locator(".why")).containsText("« Macron »");
      assertThat(macron.locator(".dot")).not().hasClass(Pattern.compile("provisional"));

      Locator quintrec = actor(page, "Soizic Quintrec");
      assertThat(quintrec.locator(".dot")).hasClass(Pattern.compile("provisional"));
      quintrec.getByText("pourquoi").click();
      Locator why = quintrec.locator(".why");
      assertThat(why).containsText("Provisoire : absent du référentiel");
      assertThat(why)
          .containsText("« Soizic Quintrec » : la forme la plus complète dans l’article");
      assertThat(why).containsText("forme courte de « Soizic Quintrec »");

      why.locator(".places a").last().click();
      assertThat(page).hasURL(Pattern.compile("#mention-"));
      assertThat(page.locator(".story a:target")).containsText("Quintrec");
      assertThat(page.locator(".story a:target"))
          .hasAttribute(
              "title",
              Pattern.compile("^Soizic Quintrec \\(Personne, provisoire\\)\\s: forme courte de"));
      reader.assertNoComplaint();
    }
  }

  @Test
  void aRoleLeadsToItsPlace() {
    try (Reader reader = Reader.withoutScript()) {
      Page page = reader.goTo("/articles/" + House.open().whoId());
      Locator role = actor(page, "Soizic Quintrec").locator(".role-link").first();
      String words = role.textContent();
      assertThat(words).contains("présidente");
      role.click();
      assertThat(page.locator(".story .role:target")).hasText(words);
    }
  }

  @Test
  void theReasonsAreToldInEnglishToo() {
    try (Reader reader = Reader.english()) {
      Page page = reader.goTo("/articles/" + House.open().whoId());
      Locator quintrec = actor(page, "Soizic Quintrec");
      quintrec.getByText("why?").click();
      assertThat(quintrec).containsText("the fullest form in the article");
      assertThat(quintrec).containsText("Provisional: not in the register");
    }
  }

  @Test
  void marksCanBeSwitchedOffWithoutScript() {
    try (Reader reader = Reader.withoutScript()) {
      Page page = open(reader, "« Nous ne signerons aucun accord sans garanties écrites »");
      Locator person = page.locator(".story p a.person").first();
      assertThat(person).hasCSS("text-decoration-line", "underline");
      page.getByRole(AriaRole.CHECKBOX, SearchIT.named("Personnes")).uncheck();
      assertThat(person).hasCSS("text-decoration-line", "none");
      assertThat(page.locator(".story p a.organisation").first())
          .hasCSS("text-decoration-line", "underline");
    }
  }

  @Test
  void aWrongWeekdayIsToldInWords() {
    try (Reader reader = Reader.french()) {
      Page page = open(reader, "« mardi 24 juin » platanes");
      assertThat(page.locator(".margin .remark").first()).containsText("était un mercredi");
    }
  }

  @Test
  void eachDateSaysWhatItWasCountedFrom() {
    try (Reader reader = Reader.withoutScript()) {
      Page page = reader.goTo("/articles/" + House.open().datedId());
      Locator dates = page.locator(".margin section[aria-labelledby=dates] li");
      assertThat(dates.filter(about("dimanche 2 août 2020")))
          .containsText("« Dimanche », car publié le lundi 3 août 2020 et la phrase est au passé");
      assertThat(dates.filter(about("samedi 1er août 2020")))
          .containsText(
              "le jour de la semaine ne correspond pas : le 1er août 2020 était un samedi");
      assertThat(dates.filter(about("samedi 1er août 2020")).locator(".doubt"))
          .containsText("probable");
      assertThat(dates.filter(about("samedi 4 mai 2019")))
          .containsText("« Le lendemain », compté depuis « 3 mai 2019 »");
      assertThat(dates.filter(about("depuis le 1er janvier 2017"))).containsText("à l’année près");
      assertThat(dates.filter(about("septembre 2020"))).containsText("au mois près");
      assertThat(dates.filter(about("septembre 2020"))).containsText("échéance");
      assertThat(dates.filter(about("vendredi 3 mai 2019"))).not().containsText("car publié");
      assertThat(page.locator(".story a.date").first())
          .hasAttribute("title", Pattern.compile("^dimanche 2 août 2020, car publié le lundi"));
    }
  }

  @Test
  void aDateSaysInEnglishTooWhatItWasCountedFrom() {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo("/articles/" + House.open().datedId() + "?lang=en");
      assertThat(page.locator(".margin section[aria-labelledby=dates]"))
          .containsText(
              "because published on Monday 3 August 2020 and the sentence is in the past tense");
      assertThat(page.locator(".margin section[aria-labelledby=dates]"))
          .containsText("counted from “3 May 2019”");
    }
  }

  @Test
  void withoutADayOfPublicationNothingIsGuessed() {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo("/articles/" + House.open().undatedId());
      assertThat(page.locator(".margin section[aria-labelledby=dates]"))
          .containsText("« Hier » non résolu : l’article n’a pas de date de publication");
      assertThat(page.locator(".margin .remarks"))
          .containsText("Une date de publication invraisemblable n’a pas été retenue : 0000-00-00");
    }
  }

  @Test
  void aDoubtfulDayOfPublicationIsTold() {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo("/articles/" + House.open().datedId());
      assertThat(page.locator(".provenance"))
          .containsText(
              "Publié le lundi 3 août 2020 · d’après les métadonnées (fiabilité moyenne)");
      assertThat(page.locator(".story .over")).containsText("fiabilité moyenne");
      assertThat(page.locator(".margin .remarks"))
          .containsText("L’adresse de l’article donne une autre date : 1er juillet 2020");
    }
  }

  @Test
  void provenanceIsShown() {
    try (Reader reader = Reader.french()) {
      Page page = open(reader, "« Nous ne signerons aucun accord sans garanties écrites »");
      Locator provenance = page.locator(".provenance");
      assertThat(provenance).containsText("Le Littoral");
      assertThat(provenance)
          .containsText("Publié le lundi 3 août 2020 · d’après les métadonnées (fiabilité haute)");
      Locator original = provenance.getByText("Lire l’original");
      assertThat(original).hasAttribute("href", Pattern.compile("^https://littoral\\.example/"));
      assertThat(original).hasAttribute("rel", Pattern.compile("noopener"));
    }
  }

  @Test
  void hostileTextIsTextAndNothingElse() {
    try (Reader reader = Reader.french()) {
      for (String path :
          List.of(
              "/articles/" + House.open().hostileId(),
              "/articles/"
                  + House.open().hostileId()
                  + "?list=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
              "/articles/"
                  + House.open().hostileId()
                  + "?list=q%3D%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
              "/?q=scripts+hostiles",
              "/?personNot=%3Cscript%3Ealert(1)%3C/script%3E",
              "/?q=" + "%3Cscript%3Ealert(1)%3C/script%3E%22'",
              "/?from=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
              "/?personFind=%3Cscript%3Ealert(1)%3C/script%3E%22'",
              "/actors?q=%3Cscript%3Ealert(1)%3C/script%3E%22'",
              "/actors?q=Ligue",
              "/actors/" + House.HOSTILE_ACTOR,
              "/actors/%3Cscript%3Ealert(1)%3C%2Fscript%3E")) {
        Page page = reader.goTo(path);
        assertThat(page.locator("script:not([src^='/assets/'])").count()).as(path).isZero();
        assertThat(page.locator("img").count()).as(path).isZero();
        assertThat(page.title()).as(path).contains("Manchette");
        assertThat(page.content()).doesNotContain("<script>document.title");
      }
      reader.goTo("/articles/" + House.open().hostileId());
      assertThat(reader.page().locator("h1")).containsText("Préfecture d’Ille " + House.SCRIPT);
      assertThat(reader.page().locator(".story")).containsText("Le préfet Jean " + House.SCRIPT);
    }
  }

  private static Locator actor(Page page, String name) {
    return page.locator(".margin section[aria-labelledby=actors] > ul > li")
        .filter(
            new Locator.FilterOptions()
                .setHas(page.getByRole(AriaRole.LINK, SearchIT.named(name).setExact(true))));
  }

  private static Locator.FilterOptions about(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Page open(Reader reader, String query) {
    Page page = reader.goTo("/");
    page.locator("#q").fill(query);
    page.locator("#q").press("Enter");
    assertThat(page).hasURL(Pattern.compile("q="));
    page.locator(".hit .headline a").first().click();
    assertThat(page).hasURL(Pattern.compile("/articles/"));
    return page;
  }
}
