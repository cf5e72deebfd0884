package org.gongkai.foundation.identity.provider;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The provider through which staff may sign in (统一身份认证设置); empty where there is none.
 *
 * @param issuer its address; everything else is read from its `.well-known/openid-configuration`
 * @param clientId our name there
 * @param clientSecret our secret there; empty for a public client, which PKCE protects alone
 * @param name what the sign-in page calls it
 * @param scopes what is asked for; `openid` is enough
 */
@ConfigurationProperties("gongkai.identity.oidc")
public record ProviderSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("gongkai") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("统一身份认证") String name,
        @DefaultValue("openid") List<String> scopes) {

    /** In the session: the number of somebody who is tied to no account, to be told to the administrator. */
    public static final String STRANGER = "identity.provider.stranger";

    public ProviderSettings {
        scopes = List.copyOf(scopes);
    }

    /** Whether there is one. */
    public boolean isSet() {
        return !issuer.isEmpty();
    }
}
