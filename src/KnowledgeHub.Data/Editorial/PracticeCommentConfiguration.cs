using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.Editorial;

internal sealed class PracticeCommentConfiguration : IEntityTypeConfiguration<PracticeComment>
{
    public void Configure(EntityTypeBuilder<PracticeComment> builder)
    {
        builder.ToTable("PracticeComments");
        builder.HasKey(comment => comment.Id);
        builder.Property(comment => comment.Id).ValueGeneratedNever();
        builder.Property(comment => comment.Practice).HasMaxLength(16).HasColumnName("PracticeId");
        builder.Property(comment => comment.Section).HasMaxLength(40);
        builder.Property(comment => comment.Text).HasMaxLength(CommentRules.MaxLength);
        builder.Property(comment => comment.AuthorId).HasMaxLength(80);
        builder.Property(comment => comment.ResolvedBy).HasMaxLength(80);
        builder
            .HasOne<Practice>()
            .WithMany()
            .HasForeignKey(comment => comment.Practice)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
