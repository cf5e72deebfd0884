/**
 * Paper (文书): official documents laid out once by the rules of GB/T 9704 and written twice, as tagged PDF for archives (PDF/A-2a,
 * PDF/UA-1) and as OFD (GB/T 33190), sealed with SM2 and SM3 (GB/T 32918, GB/T 32905), and looked through again for whoever holds
 * one. For rooms that answer in writing, and for everybody who is handed such an answer. Statute: 党政机关公文处理工作条例,
 * 电子签名法 art. 13 and 14 on what a reliable signature is; a sample seal is none, and says so.
 */
@NullMarked
@ApplicationModule(
        displayName = "Paper",
        allowedDependencies = {"foundation.database", "foundation.design", "foundation.identity"})
package org.gongkai.foundation.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
