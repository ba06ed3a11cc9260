using System.Security.Claims;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Reads the session of a request from its cookie.</summary>
internal sealed class SessionState(
    OpenSessions sessions,
    IHttpContextAccessor http,
    TimeProvider clock
) : ISessionState
{
    public async Task<SessionLeft?> ReadAsync(CancellationToken cancellation)
    {
        var person = http.HttpContext?.User;
        var found = await sessions.FindAsync(
            ActorClaims.SessionOf(person),
            person?.FindFirstValue(ClaimTypes.NameIdentifier),
            isDeed: false,
            isSensitive: false,
            cancellation
        );
        var now = clock.GetUtcNow().UtcDateTime;
        return found is not { Session: var session }
            ? null
            : new(
                session.Id,
                (int)(session.IdleUtc - now).TotalSeconds,
                (int)(session.EndsUtc - now).TotalSeconds
            );
    }

    public void Forget() => sessions.Forget();
}
