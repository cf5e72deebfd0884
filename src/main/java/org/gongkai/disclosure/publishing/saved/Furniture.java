package org.gongkai.disclosure.publishing.saved;

import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What stands around a text on every page (页面部件): navigation, share bars, tools, footers, codes to scan. */
public final class Furniture {

    private static final String NO_TEXT =
            "script, style, noscript, iframe, frame, object, embed, input, button, select, textarea,"
                    + " canvas, svg, link, template, map, marquee, applet";

    /** Parts of class names and ids, between the joints - and _ or capitals. */
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(^|[\\s_-])(nav|navbar|navi|navigation|mainnav|menu|menus|crumb|crumbs|breadcrumb|breadcrumbs|bread|curb|curmb|dqwz|mbx"
                    + "|weizhi|position|location|foot|footer|copyright|share|shares|bshare|bdshare\\w*|sharebox|social|fenxiang|fxd"
                    + "|qr|qrcode|ewm|erweima|code|print|dayin|toolbar|tools|tool|fontsize|font-size|setfont|zihao|ziti|related|relate"
                    + "|relation|xgxw\\w*|xgwd|xglj|xgyd|xgwz\\w*|xgzc|xgjd|xgwj|recommend|tuijian|hot|sidebar|sidenav|side|aside|pager|pages"
                    + "|pagination|pagenav|page-?turn|prevnext|prev|next|sxp|syp|xyp|sxy|pre-?next|article-sxp|updown|comment|comments"
                    + "|pinglun|login|search|searchbox|sousuo|ad|ads|advert|gotop|backtop|totop|floatbar|popup|popbox|hidebox|easybtn"
                    + "\\w*|wza|accessib\\w*|barrier|jiucuo|visit|visits|hits|llcs|gbck|guanbi|closewin|editor-?info|zrbj|bianji|langue"
                    + "|hidediv|content_share|content_others|content_extended|article-extended|article-btn|friendlink|links|yqlj)"
                    + "([\\s_\\d-]|$)");

    private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final double SMALL_SHARE = 0.3;

    private Furniture() {}

    /** Takes away what is never text; comments have been read before. */
    public static void strip(Document page) {
        page.select(NO_TEXT).remove();
        page.select("form").unwrap();
        page.traverse((node, depth) -> {
            if (node instanceof Comment comment) comment.setData("");
        });
    }

    /** Takes away what is named or hidden like furniture, unless most of the page's words would go with it. */
    public static void clear(Element root) {
        double limit = Words.prose(root) * SMALL_SHARE;
        for (var element : root.select("*")) {
            if (element == root || element.parent() == null) continue;
            if (isFurniture(element) && Words.prose(element) <= limit && !isHeading(element)) element.remove();
        }
    }

    public static boolean isFurniture(Element element) {
        return element.is("nav, footer, [role=navigation], [role=search], [role=contentinfo], [aria-hidden=true]")
                || HIDDEN.matcher(element.attr("style")).find()
                || NAMED.matcher(element.className() + " " + element.id()).find() && !element.is("body, html");
    }

    private static boolean isHeading(Element element) {
        return element.is("h1") || element.selectFirst("h1") != null && !element.is("nav, footer");
    }
}
