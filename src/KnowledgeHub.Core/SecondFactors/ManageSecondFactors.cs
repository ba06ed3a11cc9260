using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;

namespace KnowledgeHub.Core.SecondFactors;

/// <summary>Use cases: see, set up and take away what one has beside one's own password.</summary>
/// <param name="store">Keeps second factors.</param>
/// <param name="seal">Seals their secrets.</param>
/// <param name="clock">The time.</param>
public sealed class ManageSecondFactors(
    ISecondFactorStore store,
    ISecretSeal seal,
    TimeProvider clock
)
{
    /// <summary>What the actor has.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done or Forbidden.</returns>
    public async Task<Outcome<FactorState>> ReadAsync(
        Actor actor,
        CancellationToken cancellation
    ) =>
        IsAllowed(actor)
            ? new Outcome<FactorState>.Done(await store.ReadAsync(actor.Id, cancellation))
            : new Outcome<FactorState>.Forbidden();

    /// <summary>Begins to set up an authenticator app. One that is in force stays so until the new one has shown a code.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done or Forbidden.</returns>
    public async Task<Outcome<string>> BeginAsync(Actor actor, CancellationToken cancellation)
    {
        if (!IsAllowed(actor))
        {
            return new Outcome<string>.Forbidden();
        }

        var secret = OneTimeCode.NewSecret();
        var pending = new PendingSecret(secret, clock.GetUtcNow());
        await store.BeginAsync(actor.Id, seal.Seal(pending.ToText()), cancellation);
        return new Outcome<string>.Done(secret);
    }

    /// <summary>The secret of the app that is being set up, in base 32.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done, NotFound when none is being set up or it took too long, or Forbidden.</returns>
    public async Task<Outcome<string>> PendingAsync(Actor actor, CancellationToken cancellation)
    {
        if (!IsAllowed(actor))
        {
            return new Outcome<string>.Forbidden();
        }

        var state = await store.ReadAsync(actor.Id, cancellation);
        return PendingOf(state) is { } secret
            ? new Outcome<string>.Done(secret)
            : new Outcome<string>.NotFound();
    }

    /// <summary>Puts the app in force that shows the right code.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="code">The code, possibly null.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>
    /// Done with the recovery codes that were made because there were none, to be shown this once; Invalid, NotFound when
    /// none is being set up or it took too long, or Forbidden.
    /// </returns>
    public async Task<Outcome<IReadOnlyList<string>>> ConfirmAsync(
        Actor actor,
        string? code,
        CancellationToken cancellation
    )
    {
        if (!IsAllowed(actor))
        {
            return new Outcome<IReadOnlyList<string>>.Forbidden();
        }

        var state = await store.ReadAsync(actor.Id, cancellation);
        if (state.PendingSecret is not { } pending || PendingOf(state) is not { } secret)
        {
            return new Outcome<IReadOnlyList<string>>.NotFound();
        }

        var now = clock.GetUtcNow().UtcDateTime;
        if (OneTimeCode.Match(secret, code, now) is not { } step)
        {
            return new Outcome<IReadOnlyList<string>>.Invalid([
                new(SecondFactorRules.WrongCode, "code"),
            ]);
        }

        return await store.ConfirmAsync(
            OwnChange.By(actor, now),
            (pending, seal.Seal(secret)),
            step,
            cancellation
        )
            ? new Outcome<IReadOnlyList<string>>.Done(
                state.RecoveryCodes > 0 ? [] : await ReplaceCodesAsync(actor.Id, cancellation)
            )
            : new Outcome<IReadOnlyList<string>>.NotFound();
    }

    /// <summary>Makes new recovery codes; the old ones open nothing any more.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with the codes, to be shown this once; NotFound without a second factor, or Forbidden.</returns>
    public async Task<Outcome<IReadOnlyList<string>>> RenewRecoveryCodesAsync(
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (!IsAllowed(actor))
        {
            return new Outcome<IReadOnlyList<string>>.Forbidden();
        }

        var state = await store.ReadAsync(actor.Id, cancellation);
        return state.IsHeld
            ? new Outcome<IReadOnlyList<string>>.Done(
                await ReplaceCodesAsync(actor.Id, cancellation)
            )
            : new Outcome<IReadOnlyList<string>>.NotFound();
    }

    /// <summary>Takes the authenticator app away, unless it is the last factor of somebody who must have one.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, Invalid, NotFound when there is none, or Forbidden.</returns>
    public async Task<Outcome<bool>> RemoveAuthenticatorAsync(
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (!IsAllowed(actor))
        {
            return new Outcome<bool>.Forbidden();
        }

        return Told(
            await store.RemoveAuthenticatorAsync(
                OwnChange.By(actor, clock.GetUtcNow().UtcDateTime),
                SecondFactorRules.IsRequired(actor.Roles),
                cancellation
            )
        );
    }

    /// <summary>The actor's passkeys, first made first.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done or Forbidden.</returns>
    public async Task<Outcome<IReadOnlyList<Passkey>>> PasskeysAsync(
        Actor actor,
        CancellationToken cancellation
    ) =>
        IsAllowed(actor)
            ? new Outcome<IReadOnlyList<Passkey>>.Done(
                await store.PasskeysAsync(actor.Id, cancellation)
            )
            : new Outcome<IReadOnlyList<Passkey>>.Forbidden();

    /// <summary>Takes a passkey away, unless it is the last factor of somebody who must have one.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="passkey">Id of the passkey, possibly null.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, Invalid, NotFound (also for another person's passkey) or Forbidden.</returns>
    public async Task<Outcome<bool>> RemovePasskeyAsync(
        Actor actor,
        string? passkey,
        CancellationToken cancellation
    ) =>
        IsAllowed(actor)
            ? Told(
                await store.RemovePasskeyAsync(
                    OwnChange.By(actor, clock.GetUtcNow().UtcDateTime),
                    passkey ?? string.Empty,
                    SecondFactorRules.IsRequired(actor.Roles),
                    cancellation
                )
            )
            : new Outcome<bool>.Forbidden();

    private static Outcome<bool> Told(FactorRemoval removal) =>
        removal switch
        {
            FactorRemoval.Removed => new Outcome<bool>.Done(true),
            FactorRemoval.IsLast => new Outcome<bool>.Invalid([
                new(SecondFactorRules.LastFactor, "factors"),
            ]),
            _ => new Outcome<bool>.NotFound(),
        };

    private async Task<IReadOnlyList<string>> ReplaceCodesAsync(
        string accountId,
        CancellationToken cancellation
    )
    {
        var codes = RecoveryCodes.New();
        var salt = RecoveryCodes.NewSalt();
        await store.ReplaceRecoveryCodesAsync(
            accountId,
            salt,
            [.. codes.Select(code => RecoveryCodes.HashOf(code, salt))],
            clock.GetUtcNow().UtcDateTime,
            cancellation
        );
        return codes;
    }

    // Whoever is signed in may, with any role or none: without this nobody whose grace is over could come back.
    private string? PendingOf(FactorState state) =>
        state.PendingSecret is { } kept
        && seal.Open(kept) is { } text
        && PendingSecret.Read(text) is { } pending
        && pending.IsOpen(clock.GetUtcNow())
            ? pending.Secret
            : null;

    private static bool IsAllowed(Actor actor) =>
        !actor.IsAnonymous && PolicyTable.Allows(actor, PortalAction.ManageOwnFactors);
}
