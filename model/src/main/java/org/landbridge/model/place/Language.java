package org.landbridge.model.place;

import java.util.Locale;

/** The languages people meet Landbridge in. */
public enum Language {
    EN(Locale.ENGLISH),
    ZH(Locale.SIMPLIFIED_CHINESE),
    RU(Locale.of("ru"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The language of an ISO 639-1 code such as {@code zh} or a tag such as {@code zh-CN}; English for any other. */
    public static Language of(String tag) {
        String code = tag.strip().toLowerCase(Locale.ROOT);
        return code.startsWith("zh") ? ZH : code.startsWith("ru") ? RU : EN;
    }
}
