import tseslint from "typescript-eslint";

// Sizes are the house rules of ARCHITECTURE.md: a function of 40 lines is the wall, a file 250, three parameters.
const sizes = {
  "max-lines": ["error", { max: 250 }],
  "max-lines-per-function": ["error", { max: 40 }],
  "max-params": ["error", 3],
};

export default tseslint.config(
  { ignores: ["**/node_modules/**", ".sst/**", ".cache/**", ".newsledger/**", "dist/**", "sst.config.ts", "infra/**"] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ["*.js"] } } },
    rules: {
      ...sizes,
      "no-console": "error",
      // The named import carries all of its languages into every bundle: 370 KB.
      "no-restricted-syntax": [
        "error",
        {
          selector: "ImportDeclaration[source.value='zod'][importKind='value'] > ImportSpecifier[imported.name='z']",
          message: 'Write `import * as z from "zod"`.',
        },
      ],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { ignoreRestSiblings: true, argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
    },
  },
  {
    files: ["**/*.test.ts", "test/**"],
    rules: { "max-lines-per-function": "off", "max-params": "off", "max-lines": ["error", { max: 400 }] },
  },
  { files: ["*.js"], ...tseslint.configs.disableTypeChecked },
);
