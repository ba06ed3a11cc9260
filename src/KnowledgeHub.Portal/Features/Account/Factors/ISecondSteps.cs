using System.Security.Claims;

namespace KnowledgeHub.Portal.Features.Account.Factors;

/// <summary>Port: what the account pages need to ask for a second factor, at sign-in and before a sensitive step.</summary>
public interface ISecondSteps
{
    /// <summary>What is asked of somebody whose password was right a moment ago; null when nobody is under way here.</summary>
    Task<StepRequest?> PendingAsync();

    /// <summary>Checks the code of somebody under way and, when right, signs in on this response.</summary>
    /// <param name="code">A code of the app, or a recovery code; possibly null.</param>
    Task<StepAnswer> FinishAsync(string? code);

    /// <summary>What a signed-in person is asked to prove anew.</summary>
    /// <param name="person">The signed-in person.</param>
    Task<StepRequest?> RequestAsync(ClaimsPrincipal person);

    /// <summary>Checks what a signed-in person brings and, when right, notes the proof on this response.</summary>
    /// <param name="person">The signed-in person.</param>
    /// <param name="password">The password, possibly null.</param>
    /// <param name="code">A code of the app, or a recovery code; possibly null.</param>
    Task<StepAnswer> ProveAsync(ClaimsPrincipal person, string? password, string? code);

    /// <summary>After the signed-in person's factors changed, which has ended other sign-ins: goes on with this one, and notes the factor on this response.</summary>
    /// <param name="person">The signed-in person.</param>
    Task NoteChangeAsync(ClaimsPrincipal person);
}
