using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// What a browser keeps to show that somebody signed in with it before: a number of its own and the accounts, signed and
/// encrypted. It opens nothing; it only lets failures of strangers not count against its owner.
/// </summary>
internal sealed class KnownDevice(IHttpContextAccessor http, IDataProtectionProvider protection)
{
    /// <summary>Name of the cookie.</summary>
    public const string Cookie = "kh-device";

    private const int MaxAccounts = 8;
    private static readonly TimeSpan _life = TimeSpan.FromDays(180);
    private readonly IDataProtector _protector = protection.CreateProtector(
        "KnowledgeHub.KnownDevice.v1"
    );

    /// <summary>The number of the browser, if the account signed in with it before.</summary>
    /// <param name="accountId">Account id.</param>
    public Guid? Find(string accountId)
    {
        var (device, accounts) = Read();
        return accounts.Contains(accountId) ? device : null;
    }

    /// <summary>Notes on this response that the account signed in with this browser.</summary>
    /// <param name="accountId">Account id.</param>
    public void Remember(string accountId)
    {
        if (http.HttpContext is not { Response.HasStarted: false } context)
        {
            return;
        }

        var (device, accounts) = Read();
        var latest = accounts.Where(id => id != accountId).Prepend(accountId).Take(MaxAccounts);
        context.Response.Cookies.Append(
            Cookie,
            _protector.Protect(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{device:N} {string.Join(' ', latest)}"
                )
            ),
            new()
            {
                HttpOnly = true,
                IsEssential = true,
                MaxAge = _life,
                Path = "/account",
                SameSite = SameSiteMode.Lax,
                Secure = context.Request.IsHttps,
            }
        );
    }

    private (Guid Device, IReadOnlyList<string> Accounts) Read()
    {
        if (http.HttpContext?.Request.Cookies[Cookie] is not { Length: > 0 } cookie)
        {
            return (Guid.NewGuid(), []);
        }

        try
        {
            var parts = _protector.Unprotect(cookie).Split(' ');
            return (Guid.ParseExact(parts[0], "N"), parts[1..]);
        }
        catch (CryptographicException)
        {
            // Made up, or sealed with a key that is gone: a browser like any other.
            return (Guid.NewGuid(), []);
        }
    }
}
