package org.gongkai.foundation.identity.provider;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/** The provider as it describes itself; asked when somebody first signs in, so that our start does not wait for it. */
final class DiscoveredProvider implements ClientRegistrationRepository {

    static final String ID = "oidc";

    private final ProviderSettings settings;
    private volatile @Nullable ClientRegistration found;

    DiscoveredProvider(ProviderSettings settings) {
        this.settings = settings;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(ID)) {
            return null;
        }
        var known = found;
        return known == null ? discover() : known;
    }

    private synchronized ClientRegistration discover() {
        var known = found;
        if (known == null) {
            var builder = ClientRegistrations.fromIssuerLocation(settings.issuer())
                    .registrationId(ID)
                    .clientId(settings.clientId())
                    .scope(settings.scopes())
                    .redirectUri("{baseUrl}/sign-in/returned")
                    .clientSettings(ClientRegistration.ClientSettings.builder()
                            .requireProofKey(true)
                            .build());
            known = settings.clientSecret().isEmpty()
                    ? builder.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                            .build()
                    : builder.clientSecret(settings.clientSecret()).build();
            found = known;
        }
        return known;
    }
}
