package org.newsprint.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows the parameters of an address that tell how a reader came to a page, or in which form it is
 * shown, and not which page it is.
 *
 * <p>Only names that mean nothing else, since a page that is found by a parameter must stay itself:
 * {@code id}, {@code p}, {@code source} and {@code ref} with a value are kept.
 */
final class Tracking {
  /** Families of names: campaigns of Google, Matomo, AT Internet, comScore, HubSpot and others. */
  private static final Pattern FAMILY =
      Pattern.compile(
          "(?:utm|mtm|matomo|pk|piwik|at|ns|hsa|vero|oly|wt|guce|trk|sc)_.*|hsctatracking");

  /** Ids of a click, a mail or a session, and marks of where a link was shared. */
  private static final Set<String> NAMES =
      Set.of(
          "fbclid",
          "fb_action_ids",
          "fb_action_types",
          "fb_source",
          "gclid",
          "gclsrc",
          "gbraid",
          "wbraid",
          "dclid",
          "msclkid",
          "yclid",
          "ysclid",
          "twclid",
          "ttclid",
          "li_fat_id",
          "epik",
          "rb_clickid",
          "s_kwcid",
          "ef_id",
          "_ga",
          "_gl",
          "_hsenc",
          "_hsmi",
          "_openstat",
          "mc_cid",
          "mc_eid",
          "mkt_tok",
          "igshid",
          "igsh",
          "cmpid",
          "ncid",
          "icid",
          "ftag",
          "xtor",
          "ocid",
          "smid",
          "smtyp",
          "s_cid",
          "ito",
          "guccounter",
          "ref_src",
          "ref_url",
          "soc_src",
          "soc_trk",
          "tsrc",
          "taid",
          "__twitter_impression",
          "phpsessid",
          "jsessionid");

  /** Forms of a page, as name and value. */
  private static final Set<String> FORMS =
      Set.of(
          "amp",
          "amp=",
          "amp=1",
          "amp=true",
          "output=amp",
          "outputtype=amp",
          "m=1",
          "print=1",
          "mobile=1",
          "ref",
          "ref=");

  private Tracking() {}

  /** Whether a parameter, with or without a value, is one of these. */
  static boolean is(String parameter) {
    String lower = parameter.toLowerCase(Locale.ROOT);
    int equals = lower.indexOf('=');
    String name = equals < 0 ? lower : lower.substring(0, equals);
    return FORMS.contains(lower) || NAMES.contains(name) || FAMILY.matcher(name).matches();
  }
}
