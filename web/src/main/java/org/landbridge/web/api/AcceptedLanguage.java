package org.landbridge.web.api;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.place.Language;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands endpoints the language a request accepts most of those spoken here; English when it names none of them. */
final class AcceptedLanguage implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Language.class;
    }

    @Override
    public Language resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binderFactory) {
        return of(request.getHeader("Accept-Language"));
    }

    static Language of(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return Language.EN;
        }
        List<Locale.LanguageRange> ranges;
        try {
            ranges = Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return Language.EN;
        }
        for (Locale.LanguageRange range : ranges) {
            String tag = range.getRange();
            Language language = Language.of(tag);
            if (range.getWeight() > 0 && (language != Language.EN || tag.startsWith("en"))) {
                return language;
            }
        }
        return Language.EN;
    }
}
