namespace KnowledgeHub.Core.Offline;

/// <summary>Why a package is not taken. Each name is a rule of a <see cref="RuleViolation"/>.</summary>
public static class PackageRules
{
    /// <summary>The field of a rule that is about the whole package.</summary>
    public const string Package = "package";

    /// <summary>The file is no package, or too large.</summary>
    public const string PackageIsUnreadable = "package-unreadable";

    /// <summary>The passphrase is wrong, or the file was changed.</summary>
    public const string PackageIsSealed = "package-sealed";

    /// <summary>The passphrase is shorter than <see cref="PackageSeal.MinPassphraseLength"/> or too long.</summary>
    public const string PassphraseIsInvalid = "passphrase-invalid";

    /// <summary>Whoever hands it in does not coordinate the country, or there is no such country.</summary>
    public const string CountryIsForeign = "package-country-foreign";

    /// <summary>There is no such version of the framework here; the detail is the version.</summary>
    public const string FrameworkIsMissing = "package-framework-missing";

    /// <summary>Something in it breaks a rule; the detail says where and which.</summary>
    public const string ContentIsInvalid = "package-content-invalid";

    /// <summary>Another cycle of the country has this name; the detail is the name.</summary>
    public const string NameIsTaken = "package-name-taken";
}
