/**
 * What a page could ask of a device. All of it is denied, as nothing here asks for anything: not
 * even for the camera and the microphone that it tells about. Features that browsers do not know
 * (yet, or any more) are left out: each would be a complaint in the console.
 *
 * @see https://www.w3.org/TR/permissions-policy/
 */
const DENIED = [
	'accelerometer',
	'autoplay',
	'browsing-topics',
	'camera',
	'clipboard-read',
	'display-capture',
	'encrypted-media',
	'fullscreen',
	'gamepad',
	'geolocation',
	'gyroscope',
	'hid',
	'identity-credentials-get',
	'idle-detection',
	'local-fonts',
	'magnetometer',
	'microphone',
	'midi',
	'otp-credentials',
	'payment',
	'picture-in-picture',
	'publickey-credentials-create',
	'publickey-credentials-get',
	'screen-wake-lock',
	'serial',
	'storage-access',
	'usb',
	'window-management',
	'xr-spatial-tracking',
] as const;

/** As the header says it. */
export const PERMISSIONS = DENIED.map((feature) => `${feature}=()`).join(', ');
