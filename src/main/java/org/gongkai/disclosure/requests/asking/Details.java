package org.gongkai.disclosure.requests.asking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an applicant told (申请内容): personal, so each of it lies sealed. There is no purpose: the law asks for none.
 *
 * @param contact of an organization, who speaks for it
 * @param wanted name, number or features of the information
 * @param period for which years, or empty
 * @param help what somebody needs who reads, sees or hears with difficulty (条例第四十三条), or empty
 */
public record Details(
        String name,
        Identification paper,
        String paperNumber,
        String phone,
        String email,
        String address,
        String contact,
        String wanted,
        String period,
        Route route,
        String help) {

    /** The names of what tells applicants and wishes apart; the rest of the details may stay closed for it. */
    public static final List<String> COMPARED = List.of("NAME", "PAPER", "PAPER_NUMBER", "PHONE", "WANTED");

    private static final int SHOWN = 4;

    /** Each of it by its name in the ledger. */
    public Map<String, String> items() {
        var items = new LinkedHashMap<String, String>();
        items.put("NAME", name);
        items.put("PAPER", paper.name());
        items.put("PAPER_NUMBER", paperNumber);
        items.put("PHONE", phone);
        items.put("EMAIL", email);
        items.put("ADDRESS", address);
        items.put("CONTACT", contact);
        items.put("WANTED", wanted);
        items.put("PERIOD", period);
        items.put("ROUTE", route.name());
        items.put("HELP", help);
        return items;
    }

    /** What the ledger keeps, read back. */
    public static Details of(Map<String, String> items) {
        return new Details(
                items.getOrDefault("NAME", ""),
                Identification.valueOf(items.getOrDefault("PAPER", "OTHER")),
                items.getOrDefault("PAPER_NUMBER", ""),
                items.getOrDefault("PHONE", ""),
                items.getOrDefault("EMAIL", ""),
                items.getOrDefault("ADDRESS", ""),
                items.getOrDefault("CONTACT", ""),
                items.getOrDefault("WANTED", ""),
                items.getOrDefault("PERIOD", ""),
                Route.valueOf(items.getOrDefault("ROUTE", "ONLINE")),
                items.getOrDefault("HELP", ""));
    }

    /** The same after a correction. */
    public Details corrected(String words, String years) {
        return new Details(name, paper, paperNumber, phone, email, address, contact, words, years, route, help);
    }

    /** The name as lists show it: the first sign of a person's, the whole of an organization's. */
    public String maskedName(ApplicantKind kind) {
        if (!kind.isPerson() || name.isEmpty()) {
            return name;
        }
        return name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
    }

    /** The last signs of the paper's number. */
    public String maskedNumber() {
        int hidden = Math.max(0, paperNumber.length() - SHOWN);
        return "*".repeat(hidden) + paperNumber.substring(hidden);
    }

    /** Whether both are the same person: by paper, else by name and telephone. */
    public boolean isSameApplicant(Details other) {
        if (!paperNumber.isEmpty() && !other.paperNumber.isEmpty()) {
            return paper == other.paper && paperNumber.equals(other.paperNumber);
        }
        return !name.isEmpty() && name.equals(other.name) && !phone.isEmpty() && phone.equals(other.phone);
    }
}
