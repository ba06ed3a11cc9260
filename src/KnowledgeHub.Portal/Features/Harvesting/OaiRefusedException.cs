namespace KnowledgeHub.Portal.Features.Harvesting;

/// <summary>A request that the protocol has an error for; the answer is still an XML document with status 200.</summary>
/// <param name="code">Error code of OAI-PMH 2.0, section 3.6.</param>
/// <param name="message">What is wrong, in a sentence.</param>
internal sealed class OaiRefusedException(string code, string message) : Exception(message)
{
    public const string BadVerb = "badVerb";
    public const string BadArgument = "badArgument";
    public const string BadResumptionToken = "badResumptionToken";
    public const string CannotDisseminateFormat = "cannotDisseminateFormat";
    public const string IdDoesNotExist = "idDoesNotExist";
    public const string NoRecordsMatch = "noRecordsMatch";

    /// <summary>The error code.</summary>
    public string Code => code;

    /// <summary>Whether the answer repeats the arguments: not where they themselves are wrong.</summary>
    public bool RepeatsArguments => code is not (BadVerb or BadArgument);
}
